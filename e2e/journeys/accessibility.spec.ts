import { expect, type Page, test } from '@playwright/test'
import { accessibilityFaults } from '../pages/axe.ts'
import { openStates } from '../pages/open-states.ts'
import { signIn } from '../pages/sign-in.ts'
import { lueneburg } from '../pages/words.ts'

const visits: Readonly<Record<string, (page: Page) => Promise<readonly string[]>>> = {
  coordinator: async (page) => [
    `/${lueneburg}`,
    `/${lueneburg}?asOf=2020-01-01`,
    `/${lueneburg}/measures?q=radweg`,
    `/${lueneburg}/measures?q=gibtesnicht`,
    `/${lueneburg}/measures?mode=grid`,
    `/${lueneburg}/measures/new`,
    `/${lueneburg}/measures/00000000-0000-7000-8000-000000000000`,
    `/${lueneburg}/imports`,
    `/${lueneburg}/imports/00000000-0000-7000-8000-000000000000`,
    `/${lueneburg}/goals`,
    `/${lueneburg}/goals/15`,
    `/${lueneburg}/settings`,
    `/${lueneburg}/reports`,
    `/${lueneburg}/reports/new`,
    ...(await reportsOf(page)),
    '/b/gibtesnicht',
    '/about',
    '/accessibility',
    await firstMeasure(page),
  ],
  viewer: async () => [
    `/${lueneburg}`,
    `/${lueneburg}/measures?q=radweg`,
    `/${lueneburg}/imports`,
    `/${lueneburg}/settings`,
    '/03404000',
  ],
  administrator: async () => ['/administration', '/no/such/page'],
  'network-kommnn': async (page) => {
    const network = new URL(page.url()).pathname
    return [network, `${network}/goals/11`, `${network}?kind=district&size=under-5000`]
  },
}

for (const [account, addresses] of Object.entries(visits)) {
  test(`no page of ${account} has an accessibility fault, is too wide for 320 pixels or asks for anything from outside`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const surprises = collectSurprises(page)
    await page.goto('/sign-in')
    await look(page, '/sign-in')
    await signIn(page, account)
    for (const address of await addresses(page)) {
      await page.goto(address)
      await look(page, address)
    }
    expect(surprises).toEqual([])
  })
}

for (const [account, walk] of Object.entries(openStates)) {
  test(`nothing ${account} can open has an accessibility fault`, async ({ page }) => {
    test.setTimeout(180_000)
    const surprises = collectSurprises(page)
    await signIn(page, account)
    await walk(page, async (state, part) =>
      expect.soft(await accessibilityFaults(page, part), state).toEqual([]),
    )
    expect(surprises).toEqual([])
  })
}

async function look(page: Page, address: string) {
  await settle(page)
  expect.soft(await accessibilityFaults(page), address).toEqual([])
  const usual = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.soft.poll(overflow, `${address} at 320 pixels`).toBeLessThanOrEqual(0)
  if (usual) await page.setViewportSize(usual)
}

async function firstMeasure(page: Page): Promise<string> {
  await page.goto(`/${lueneburg}/measures?q=radweg`)
  const address = await page.getByRole('main').locator('a[href*="/measures/0"]').first().getAttribute('href')
  return address ?? 'no measure found'
}

/** A draft and a frozen report. */
async function reportsOf(page: Page): Promise<string[]> {
  await page.goto(`/${lueneburg}/reports`)
  const links = page.getByRole('main').locator('a[href*="/reports/0"]')
  await expect(links.first()).toBeVisible()
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return addresses.slice(0, 3)
}

/** Waits until nothing is loading, so that axe sees the page and not its skeleton. */
async function settle(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 })
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 20_000 })
}

/** What the browser's security policy refused, scripts that failed, and requests that leave the product. */
function collectSurprises(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text()))
      found.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== 'localhost' && protocol.startsWith('http'))
      found.push(`leaves the product: ${request.url()}`)
  })
  return found
}
