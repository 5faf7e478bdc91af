import { expect, type Page, test } from '@playwright/test'
import { signIn } from '../pages/sign-in.ts'
import { lueneburg, steyerberg } from '../pages/words.ts'

const filters = [
  'q=radweg',
  'status=in-progress,paused',
  'goal=13',
  'target=11.2',
  'department=none',
  'timing=overdue',
  'freshness=stale,expired',
  'progress=unknown',
  'withoutOwner=true',
  'visibility=public',
  'archived=true',
  'sort=title&dir=descending',
  'page=2',
  'columns=number,status',
  'asOf=2026-03-31&status=completed',
]

test('the address restores the list: each filter shows the same rows in another browser', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const [one, other] = [await openList(browser), await openList(browser)]
  for (const filter of filters) {
    await one.goto(`/${steyerberg}/measures?${filter}`)
    const rows = await rowsOf(one)
    expect(decodeURIComponent(new URL(one.url()).search)).toContain(filter.split('&')[0] ?? '')
    await other.goto(one.url())
    expect(await rowsOf(other), filter).toEqual(rows)
  }
})

test('the key date in the address changes the figures and stays on the way to the rows', async ({ page }) => {
  await signIn(page, 'viewer')
  await page.goto(`/${lueneburg}/goals`)
  const today = await page.getByRole('table').first().innerText()
  await page.goto(`/${lueneburg}/goals?asOf=2025-03-31`)
  await expect(page.getByRole('table').first()).not.toHaveText(today, { timeout: 30_000 })
  await page
    .getByRole('main')
    .getByRole('link', { name: /Bildung/ })
    .first()
    .click()
  await expect(page).toHaveURL(/goals\/4\?.*asOf=2025-03-31/)
})

async function openList(browser: import('@playwright/test').Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, 'small-coordinator')
  return page
}

async function rowsOf(page: Page): Promise<string[]> {
  await expect(page.getByText(/^(\d+ Maßnahmen?|Keine Maßnahme|Das Archiv ist leer)/).first()).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 20_000 })
  return page.getByRole('main').getByRole('row').allInnerTexts()
}
