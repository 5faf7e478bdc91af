import { expect, type Locator, type Page } from '@playwright/test'
import { type ApiClient, at } from '../api-client.ts'
import { de, lueneburg } from './words.ts'

/** Adds measures whose titles all begin with a word of their own, so that one grid shows just them. */
export async function addMeasures(call: ApiClient, word: string, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let index = 1; index <= count; index += 1) {
    const created = await call('measure.create', {
      municipality: lueneburg,
      title: `${word} ${String(index).padStart(3, '0')}`,
      goals: [{ goal: 11 }],
    })
    ids.push(String(at(created, 'id')))
  }
  return ids
}

/** The measures page as a grid of the measures that a word finds. */
export async function openGrid(page: Page, word: string, fields = ''): Promise<Locator> {
  const columns = fields === '' ? '' : `&fields=${fields}`
  await page.goto(`/${lueneburg}/measures?mode=grid&sort=title&q=${word}${columns}`)
  const grid = page.getByRole('grid', { name: de.grid.caption })
  await expect(grid).toBeVisible()
  return grid
}

/** A cell by the number of its row (from 1, without the header) and the name of its column. */
export async function cellAt(grid: Locator, row: number, column: string): Promise<Locator> {
  const index = await grid
    .getByRole('columnheader', { name: column, exact: true })
    .getAttribute('aria-colindex')
  return grid.locator(`[aria-rowindex="${row + 1}"] > [aria-colindex="${index}"]`)
}

/** Waits until the grid says that nothing is on its way any more. */
export async function expectSaved(page: Page) {
  await expect(page.getByText(/^Gespeichert \d/)).toBeVisible()
}
