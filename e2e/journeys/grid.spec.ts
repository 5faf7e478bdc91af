import { expect, type Locator, type Page, test } from '@playwright/test'
import { signInAsDemo } from '../api-client.ts'
import { accessibilityFaults } from '../pages/axe.ts'
import { addMeasures, cellAt, expectSaved, openGrid } from '../pages/grid.ts'
import { signIn } from '../pages/sign-in.ts'
import { de } from '../pages/words.ts'
import { demoPort } from '../product.ts'

const url = `http://localhost:${demoPort}`
const { table } = de.measures
const labels = de.measure.fields

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a value is typed into a cell at once, and stays', async ({ page }) => {
  await addMeasures(await signInAsDemo(url, 'coordinator'), 'Tippzeile', 3)
  await signIn(page, 'coordinator')
  const grid = await openGrid(page, 'Tippzeile')
  const status = await cellAt(grid, 1, table.status)
  await status.click()
  await page.keyboard.type('umgesetzt')
  await page.keyboard.press('Enter')
  await expect(await cellAt(grid, 2, table.status)).toBeFocused()
  await expect(status).toHaveText(de.statuses.completed.label)
  await expect(await cellAt(grid, 1, table.progress)).toHaveText(/100/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('40')
  await page.keyboard.press('Tab')
  await expect(await cellAt(grid, 2, table.department)).toBeFocused()
  await expect(await cellAt(grid, 2, table.progress)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText(de.grid.openCells(1))).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(de.grid.openCells(1))).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(status).toHaveText(de.statuses.unknown.label)
  await page.keyboard.press('Control+y')
  await expect(status).toHaveText(de.statuses.completed.label)
  await discardAnother(page, await cellAt(grid, 3, table.status))
  await expectSaved(page)
  await page.reload()
  await expect(status).toHaveText(de.statuses.completed.label)
  await expect(await cellAt(grid, 3, table.status)).toHaveText(`${de.statuses.discarded.label}: zu teuer`)
})

test('200 rows of 8 columns are pasted: one wrong cell is marked, the rest is stored, one undo takes all back', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await addMeasures(await signInAsDemo(url, 'coordinator'), 'Rasterzeile', 200)
  await signIn(page, 'coordinator')
  const fields =
    'number,status,progress,plannedStart,plannedEnd,costPlanned,funding,budgetNumber,visibility,goals'
  const grid = await openGrid(page, 'Rasterzeile', fields)
  await copyText(page, excelBlock())
  await (await cellAt(grid, 1, table.number)).click()
  await page.keyboard.press('Control+v')
  const wrong = await cellAt(grid, 3, table.progress)
  await expect(wrong).toContainText('viel')
  await expect(wrong).toHaveAttribute('aria-invalid', 'true')
  await expect(await cellAt(grid, 3, table.status)).toHaveText(de.statuses['in-progress'].label)
  await expect(await cellAt(grid, 3, labels.costPlanned)).toHaveText('1.003,50 €')
  await expectSaved(page)
  await expect(page.getByText(de.grid.openCells(1))).toBeVisible()

  await page.keyboard.press('Control+End')
  await expect(await cellAt(grid, 200, labels.plannedEnd)).toHaveText('3. Quartal 2027')
  await page.keyboard.press('Control+Home')
  await (await cellAt(grid, 1, table.number)).click()
  for (let column = 1; column < 8; column += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ')
  expect(copied.split('\n')[1]).toBe(
    'R.2\tin Umsetzung\t41 %\t02.03.2026\tQ3/2027\t1.002,50 €\t500,00 €\t561-002',
  )

  await page.keyboard.press('Control+z')
  await expect(page.getByText(de.grid.openCells(1))).toBeHidden()
  await expect(await cellAt(grid, 1, table.number)).toHaveText('')
  await expect(await cellAt(grid, 3, table.status)).toHaveText(de.statuses.unknown.label)
  await expectSaved(page)
  await page.reload()
  await expect(await cellAt(grid, 3, labels.costPlanned)).toHaveText('')
})

test('two people in the same cell: both values are shown, one of them is chosen', async ({
  page,
  browser,
}) => {
  await addMeasures(await signInAsDemo(url, 'coordinator'), 'Streitzeile', 2)
  await signIn(page, 'coordinator')
  const mine = await openGrid(page, 'Streitzeile', 'number,partners')
  const other = await browser.newPage()
  await signIn(other, 'coordinator')
  const theirs = await openGrid(other, 'Streitzeile', 'number,partners')
  await (await cellAt(theirs, 1, table.number)).click()
  await other.keyboard.type('B 7')
  await other.keyboard.press('Enter')
  await expectSaved(other)
  await other.close()

  const cell = await cellAt(mine, 1, table.number)
  await cell.click()
  await page.keyboard.type('A 1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  const note = page.getByRole('region', { name: de.grid.note })
  await expect(note).toContainText('B 7')
  await expect(note).toContainText('A 1')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(note).toBeHidden()
  await expectSaved(page)
  await page.reload()
  await expect(cell).toHaveText('A 1')
})

test('a whole change is made by keyboard alone: rows chosen, previewed, applied and taken back', async ({
  page,
}) => {
  await addMeasures(await signInAsDemo(url, 'coordinator'), 'Sammelzeile', 5)
  await signIn(page, 'coordinator')
  const grid = await openGrid(page, 'Sammelzeile')
  await (await cellAt(grid, 1, table.title)).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('checkbox', { name: de.grid.chooseAll })).toBeFocused()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: de.grid.bulk.button(5) }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(de.grid.bulk.value).selectOption(de.statuses.planned.label)
  await expect(dialog.getByText(de.grid.bulk.changes(5, 5))).toBeVisible()
  await dialog.getByRole('button', { name: de.grid.bulk.apply }).press('Enter')
  await expect(await cellAt(grid, 5, table.status)).toHaveText(de.statuses.planned.label)
  await page.getByRole('status').getByRole('button', { name: de.grid.undo }).press('Enter')
  await expect(await cellAt(grid, 5, table.status)).toHaveText(de.statuses.unknown.label)
  await expectSaved(page)
  await (await cellAt(grid, 1, table.title)).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(grid.locator(':focus')).toHaveCount(0)
})

test('a view is kept with its filter and columns, shared, shown again and removed', async ({
  page,
  browser,
}) => {
  await addMeasures(await signInAsDemo(url, 'coordinator'), 'Ansichtszeile', 2)
  await signIn(page, 'coordinator')
  const grid = await openGrid(page, 'Ansichtszeile', 'partners,number')
  const words = de.grid.views
  await page.getByRole('button', { name: words.button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.name).fill('Quartalsgespräch')
  await dialog.getByRole('checkbox', { name: words.share }).check()
  await dialog.getByRole('button', { name: de.shell.save }).click()
  await expect(dialog.getByRole('button', { name: words.applyName('Quartalsgespräch') })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])

  const reader = await browser.newPage()
  await signIn(reader, 'viewer')
  await openGrid(reader, 'Ansichtszeile 001')
  await reader.getByRole('button', { name: words.button }).click()
  await reader.getByRole('button', { name: words.applyName('Quartalsgespräch') }).click()
  await expect(reader.getByRole('rowheader')).toHaveCount(2)
  await expect(reader.getByRole('columnheader').nth(2)).toHaveText(labels.partners)
  await reader.close()

  await dialog.getByRole('button', { name: words.removeName('Quartalsgespräch') }).click()
  await expect(dialog.getByText(words.none)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(grid).toBeVisible()
})

test('what could not be sent stays in its cell and is sent again', async ({ page }) => {
  await addMeasures(await signInAsDemo(url, 'coordinator'), 'Funkloch', 1)
  await signIn(page, 'coordinator')
  const grid = await openGrid(page, 'Funkloch', 'number')
  const cell = await cellAt(grid, 1, table.number)
  await cell.click()
  const change = /measure\.changeCells/
  await page.route(change, (route) => route.abort())
  await page.keyboard.type('9.9')
  await page.keyboard.press('Enter')
  await expect(page.getByText(de.shell.saveFailed, { exact: true })).toBeVisible()
  await expect(cell).toContainText('9.9')
  await page.unroute(change)
  await page.reload()
  await expect(cell).toContainText('9.9')
  await page.getByRole('button', { name: de.shell.retry }).first().click()
  await expectSaved(page)
  await page.reload()
  await expect(cell).toHaveText('9.9')
})

test('the grid has no accessibility fault, open, marked or with its dialogs', async ({ page }) => {
  await addMeasures(await signInAsDemo(url, 'coordinator'), 'Achse', 2)
  await signIn(page, 'coordinator')
  const grid = await openGrid(page, 'Achse')
  expect(await accessibilityFaults(page)).toEqual([])
  await (await cellAt(grid, 1, table.status)).click()
  await page.keyboard.press('F2')
  await expect(page.getByRole('listbox')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.type('blau')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('region', { name: de.grid.note })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: de.grid.columns.button }).click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: de.grid.chooseAll }).check()
  await page.getByRole('button', { name: de.grid.bulk.button(2) }).click()
  expect(await accessibilityFaults(page)).toEqual([])
})

/** Discards a measure by keyboard alone: pasted without a reason, given up when asked for it, then with one. */
async function discardAnother(page: Page, cell: Locator) {
  const { label } = de.statuses.discarded
  await copyText(page, label)
  await cell.click()
  await page.keyboard.press('Control+v')
  await expect(cell).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('region', { name: de.grid.note })).toContainText(de.grid.reasonRequired)
  await page.keyboard.press('Control+z')
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel(de.grid.reason.label)).toBeFocused()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()
  await expect(cell).toHaveText(de.statuses.unknown.label)
  await page.keyboard.type(label)
  await page.keyboard.press('Enter')
  await page.keyboard.type('zu teuer')
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText(`${label}: zu teuer`)
  await expect(cell).toBeFocused()
}

async function copyText(page: Page, text: string) {
  await page.evaluate((written) => navigator.clipboard.writeText(written), text)
}

/** As Excel puts it on the clipboard: 200 rows, 8 columns, one cell that is no percentage. */
function excelBlock(): string {
  const rows = Array.from({ length: 200 }, (_, index) => {
    const n = index + 1
    const number = String(n).padStart(3, '0')
    const progress = n === 3 ? 'viel' : `${40 + (n % 2 === 0 ? 1 : 0)}%`
    return [
      `R.${n}`,
      'läuft',
      progress,
      '02.03.2026',
      'Q3/2027',
      `1.${number},50 €`,
      '500',
      `561-${number}`,
    ].join('\t')
  })
  return `${rows.join('\r\n')}\r\n`
}
