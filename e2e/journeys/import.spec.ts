import { expect, type Locator, type Page, test } from '@playwright/test'
import { accessibilityFaults } from '../pages/axe.ts'
import { cell, confirm, openRow, previewed, programme, rowButton } from '../pages/bring-list.ts'
import { tabTo } from '../pages/keyboard.ts'
import { signIn } from '../pages/sign-in.ts'
import { de, lueneburg } from '../pages/words.ts'

const { importing: words } = de

test('an officer brings a list to confirmed measures, undoes it, and does it again by keyboard only', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'coordinator')
  await page.goto(`/${lueneburg}/measures`)
  await page.getByRole('link', { name: words.open }).click()
  await page.locator('input[type="file"]').setInputFiles(programme)
  await previewed(page)
  await expect(page.getByText(/ = 10 Zeilen unter der Kopfzeile/)).toBeVisible()

  await correctThreeCells(page)
  await page.getByRole('radio', { name: words.questions.matchNew }).first().check()
  await page.reload()
  await page.getByRole('button', { name: words.bar.apply(4) }).click()
  await expect(page.getByText(/^10 neu \+ 0 geändert .* = 10 Zeilen/)).toBeVisible()

  await confirm(page, (button) => button.click())
  await page.getByRole('link', { name: 'Mitfahrbänke an allen Orten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mitfahrbänke an allen Orten' })).toBeVisible()
  await page.goBack()

  await page.getByRole('button', { name: words.result.undo }).click()
  await expect(page.getByRole('heading', { name: words.result.undoneTitle })).toBeVisible()
  await expect(page.getByText(words.result.undone(10))).toBeVisible()
  await expectMeasures(page, 'Mitfahrbänke', 0)

  await byKeyboard(page)
  await expectMeasures(page, 'Mitfahrbänke', 0)
})

/** The title, the goals and the state of three rows, each in its cell. */
async function correctThreeCells(page: Page) {
  const corrections = [
    [8, 'D8', 'Maßnahme', 'Mitfahrbänke an allen Orten'],
    [10, 'E10', 'SDG-Bezug', '1, 10, 3'],
    [14, 'F14', 'Umsetzungsstand', 'in Umsetzung'],
  ] as const
  for (const [row, name, header, text] of corrections) {
    const details = await openRow(page, row)
    await details.getByRole('button', { name: words.detail.allCells }).click()
    await cell(page, name, header).fill(text)
  }
}

async function byKeyboard(page: Page) {
  await page.goto(`/${lueneburg}/measures`)
  await walk(page, page.getByRole('link', { name: words.open }))
  const chooser = page.waitForEvent('filechooser')
  await walk(page, page.getByRole('button', { name: words.file.choose }))
  await (await chooser).setFiles(programme)
  await previewed(page)

  await walk(page, page.getByRole('button', { name: rowButton(8) }))
  const details = page.getByRole('group', { name: words.detail.title(8), exact: true })
  await walk(page, details.getByRole('button', { name: words.detail.allCells }))
  const title = cell(page, 'D8', 'Maßnahme')
  await tabTo(page, title)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Mitfahrbänke am Markt')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('rowheader', { name: 'Mitfahrbänke am Markt' })).toBeVisible()
  await expect(title).toBeFocused()

  await confirm(page, (button) => walk(page, button))
  await expect(page.getByRole('link', { name: 'Mitfahrbänke am Markt' })).toBeVisible()
  await walk(page, page.getByRole('button', { name: words.result.undo }))
  await expect(page.getByRole('heading', { name: words.result.undoneTitle })).toBeVisible()
}

async function walk(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function expectMeasures(page: Page, text: string, count: number) {
  await page.goto(`/${lueneburg}/measures?q=${encodeURIComponent(text)}`)
  await expect(page.getByText(de.measures.count(count))).toBeVisible()
}

test('cells are pasted anywhere on the page, mended where they are wrong, and the list can be given up', async ({
  page,
}) => {
  await signIn(page, 'coordinator')
  await page.goto(`/${lueneburg}/imports`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await paste(page, 'Maßnahme\tEnde\nSchulgarten Ost\t31.02.2027\nSchulgarten West\t2027\n')
  await previewed(page)
  await expect(page.getByText(/ 2 fehlerhaft = 2 Zeilen/)).toBeVisible()

  await cell(page, 'B2', 'Ende').fill('28.2.2027')
  await cell(page, 'C2', 'Ziele').fill('4')
  await page.getByRole('button', { name: words.bar.apply(2) }).click()
  await expect(page.getByText(/^1 neu .* 1 fehlerhaft = 2 Zeilen/)).toBeVisible()
  await page.getByRole('button', { name: words.bar.run(1, 0) }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(words.errorRows.row(3, 'Schulgarten West'))).toBeVisible()
  await dialog.getByRole('button', { name: words.bar.keep }).click()

  await page.getByRole('link', { name: words.preview.actions.error }).click()
  await expect(page).toHaveURL(/show=error/)
  await expect(page.getByRole('rowheader', { name: 'Schulgarten Ost' })).toHaveCount(0)
  await page.getByRole('button', { name: words.bar.cancel }).click()
  await dialog.getByRole('button', { name: words.bar.cancel }).click()
  await expect(page.getByText(words.cancelled.title)).toBeVisible()
  await expectMeasures(page, 'Schulgarten Ost', 0)
})

async function paste(page: Page, text: string) {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', copied)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
}

test('no state of an import has an accessibility fault', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'coordinator')
  const look = async (state: string, part: 'html' | 'dialog' = 'html') =>
    expect.soft(await accessibilityFaults(page, part), state).toEqual([])
  await page.goto(`/${lueneburg}/imports`)
  await expect(page.getByRole('heading', { name: words.latest.title })).toBeVisible()
  await look('start')

  await bring(page, { name: 'lang.csv', text: `Maßnahme;SDG\n${'Baum am Weg;15\n'.repeat(20_000)}` })
  await expect(page.getByText(words.reading.title)).toBeVisible()
  await look('a list being read')
  await page.getByRole('button', { name: words.reading.cancel }).click()
  await expect(page.getByText(words.cancelled.title)).toBeVisible()
  await look('a list given up')

  await bring(page, { name: 'kaputt.xlsx', text: 'PK\u0003\u0004kein Archiv' })
  await expect(page.getByText(words.refused.title)).toBeVisible()
  await look('a file that cannot be read')

  await bring(page, { name: 'Liste.csv', text: list })
  await previewed(page)
  for (const row of [2, 3, 4]) await openRow(page, row)
  await page.getByRole('button', { name: words.columns.show }).click()
  await look('a preview with everything open')
  await cell(page, 'C3', 'Ende').fill('2027')
  await look('a correction noted')
  await page.getByRole('button', { name: words.bar.discard }).click()
  await page.getByRole('button', { name: words.bar.run(2, 0) }).click()
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  await look('the rows left out', 'dialog')
  await page.keyboard.press('Escape')
  await confirmWithErrors(page)
  await look('a list written')
  await page.getByRole('button', { name: words.result.undo }).click()
  await expect(page.getByRole('heading', { name: words.result.undoneTitle })).toBeVisible()
  await look('an import undone')
})

const list = `Maßnahme;SDG;Ende;Status;Zuständig
Hochbeete Schulhof;4, 15;2026;läuft gut;Fr. Meyer
Nisthilfen Kirchturm;15;31.02.2027;geplant;Bauhof
Lesebank Bücherei;4.1;ca. 2027;rot;Bauhof / Schulamt
`

async function confirmWithErrors(page: Page) {
  await confirm(page, async (button) => {
    await button.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Ohne sie/ })
      .click()
  })
}

async function bring(page: Page, { name, text }: { name: string; text: string }) {
  await page.goto(`/${lueneburg}/imports`)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
  await page.waitForURL(/\/imports\/./)
}
