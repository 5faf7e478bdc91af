import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { requireChromium } from './find-chromium.mjs'
import { freePort, startProduct } from './product.ts'

// Takes the README's pictures from a fresh demo.
const folder = fileURLToPath(new URL('screenshots/', import.meta.url))
const data = await mkdtemp(join(tmpdir(), 'kommune17-pictures-'))
const product = await startProduct(['demo', '--data', data], await freePort())
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
})
await mkdir(folder, { recursive: true })
await picture('start-light', 'light', (page) => page.goto('03355022'))
await picture('goals-light', 'light', (page) => page.goto('03355022/goals'))
await picture('measures-light', 'light', (page) => page.goto('03355022/measures'))
await picture('measure-dark', 'dark', async (page) => {
  await page.goto('03355022/measures?q=radweg')
  await page.getByRole('main').locator('a[href*="/measures/0"]').first().click()
})
await picture('network-light', 'light', async (page) => {
  await page.goto('03355022/measures')
  await page.locator('a[href^="/network/"]').first().click()
})
await browser.close()
await product.kill('SIGTERM')
await rm(data, { recursive: true, force: true })

async function picture(name: string, colorScheme: 'light' | 'dark', visit: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext({
    baseURL: `${product.url}/`,
    colorScheme,
    locale: 'de-DE',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto('sign-in')
  await page.getByRole('button', { name: /Maren Tiedemann/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await visit(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}${name}.png` })
  await context.close()
}
