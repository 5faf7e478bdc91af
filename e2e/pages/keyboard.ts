import { expect, type Locator, type Page } from '@playwright/test'

const patience = 250

/** Walks to a control as people without a mouse do: by the Tab key, and nothing else. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let tabs = 0; tabs < patience; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by keyboard: ${target}`)
}
