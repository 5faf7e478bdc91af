import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { de } from './words.ts'

export const programme = fileURLToPath(
  new URL('../../packages/importer/src/fixtures/02-handlungsprogramm-gemeinde.xlsx', import.meta.url),
)

/** The list's preview, once it is read. */
export async function previewed(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: de.importing.preview.numbers })).toBeVisible()
  await expect(page.getByRole('group', { name: /./ }).or(page.getByRole('table')).first()).toBeVisible()
}

/** A cell of the list, as the preview calls it. */
export function cell(page: Page, name: string, header: string): Locator {
  return page.getByLabel(de.importing.detail.cell(name, header), { exact: true })
}

/** The details of a row, opened. */
export async function openRow(page: Page, row: number): Promise<Locator> {
  const details = page.getByRole('group', { name: de.importing.detail.title(row), exact: true })
  if (!(await details.isVisible())) await page.getByRole('button', { name: rowButton(row) }).click()
  return details
}

/** Finds the button that opens or closes a row's details. */
export function rowButton(row: number): RegExp {
  return new RegExp(`${de.importing.rows.show(row)}$|${de.importing.rows.hide(row)}$`)
}

/** Confirms until it is written: whoever else works in the municipality meanwhile makes the preview old. */
export async function confirm(page: Page, press: (button: Locator) => Promise<void>): Promise<void> {
  const written = page.getByRole('heading', { name: de.importing.result.appliedTitle })
  const bar = page.getByRole('region', { name: de.importing.bar.label })
  await expect(async () => {
    const run = bar.getByRole('button', { name: /anlegen|ändern/ })
    if (await run.isVisible()) await press(run)
    await expect(written).toBeVisible({ timeout: 4_000 })
  }).toPass()
}
