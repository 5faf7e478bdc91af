import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { requireChromium } from './find-chromium.mjs'
import { de } from './pages/words.ts'
import { freePort, startProduct } from './product.ts'

type Look = { readonly colorScheme: 'light' | 'dark'; readonly person?: RegExp }

// Takes the README's pictures from a fresh demo.
const folder = fileURLToPath(new URL('screenshots/', import.meta.url))
const data = await mkdtemp(join(tmpdir(), 'kommune17-pictures-'))
const product = await startProduct(['demo', '--data', data], await freePort())
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
})
await mkdir(folder, { recursive: true })
await picture('start-light', { colorScheme: 'light' }, (page) => page.goto('03355022'))
await picture('goals-light', { colorScheme: 'light' }, (page) => page.goto('03355022/goals'))
await picture('measures-light', { colorScheme: 'light' }, (page) => page.goto('03355022/measures'))
await picture('measure-dark', { colorScheme: 'dark' }, async (page) => {
  await page.goto('03355022/measures?q=radweg')
  await page.getByRole('main').locator('a[href*="/measures/0"]').first().click()
  await page.waitForURL(/measures\/0/)
})
await picture('report-light', { colorScheme: 'light' }, async (page) => {
  await page.goto('03355022/reports')
  await page.getByRole('row', { name: de.reports.states.frozen }).getByRole('link').first().click()
  await page.waitForURL(/reports\/0/)
})
await picture('network-light', { colorScheme: 'light', person: /Gesa Lindemann/ }, (page) => page.goto('.'))
await browser.close()
await product.kill('SIGTERM')
await rm(data, { recursive: true, force: true })

async function picture(
  name: string,
  { colorScheme, person = /Maren Tiedemann/ }: Look,
  visit: (page: Page) => Promise<unknown>,
) {
  const context = await browser.newContext({
    baseURL: `${product.url}/`,
    colorScheme,
    locale: 'de-DE',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto('sign-in')
  await page.getByRole('button', { name: person }).click()
  await page.getByRole('button', { name: de.shell.signOut }).waitFor()
  await visit(page)
  await page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .or(page.getByRole('table'))
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await page.screenshot({ path: `${folder}${name}.png` })
  await context.close()
}
