import { expect, type Page, test } from '@playwright/test'
import { accessibilityFaults } from '../pages/axe.ts'
import { signIn } from '../pages/sign-in.ts'
import { de, en, lueneburg, steyerberg } from '../pages/words.ts'

test('an officer adds a measure with a title and one goal, logs progress and sees it in the history', async ({
  page,
}) => {
  const title = `Trinkbrunnen am Markt ${test.info().workerIndex}`
  await signIn(page, 'coordinator')
  await page.goto(`/${lueneburg}/measures/new`)
  await page.getByLabel(de.measures.create.name).fill(title)
  await chooseTarget(page, 'Abfall', /12\.5/)
  await page.getByRole('button', { name: de.measures.create.save }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await page.getByRole('button', { name: de.progress.log }).first().click()
  const dialog = page.getByRole('dialog')
  await chooseStatus(page, de.statuses['in-progress'].label)
  await dialog.getByLabel(de.progress.percent).fill('40')
  await dialog.getByLabel(de.progress.note, { exact: true }).fill('Standort abgestimmt')
  await dialog.getByRole('button', { name: de.progress.save }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Standort abgestimmt')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main').getByText('40 %').first()).toBeVisible()
})

test('progress is logged by keyboard alone, from sign-in to saved in at most 25 key presses', async ({
  page,
}) => {
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: /Tiedemann/ })).toBeVisible()
  const keys = keyCounter(page)
  await page.getByRole('button', { name: /Tiedemann/ }).focus()
  await keys.press('Enter')
  await expect(page.getByRole('button', { name: de.shell.signOut })).toBeVisible()
  await page.goto(`/${lueneburg}/measures?q=radweg`)
  const first = page.getByRole('main').locator('a[href*="/measures/0"]').first()
  await expect(first).toBeVisible()
  await first.focus()
  await keys.press('s')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (let tabs = 0; tabs < 12 && !(await isFocused(page, de.progress.percent)); tabs += 1)
    await keys.press('Tab')
  await keys.press('Control+a')
  for (const key of '55') await keys.press(key)
  await keys.press('Enter')
  await expect(dialog).toBeHidden()
  expect(keys.count()).toBeLessThanOrEqual(25)
})

test('an unchanged measure is confirmed in one press', async ({ page }) => {
  await signIn(page, 'coordinator')
  await page.goto(`/${lueneburg}/measures?status=in-progress&page=2`)
  await page.getByRole('main').locator('a[href*="/measures/0"]').last().click()
  await page.getByRole('button', { name: de.progress.confirm }).click()
  await expect(page.getByText(/Unverändert bestätigt zum/).first()).toBeVisible()
})

test('a mistake is said at the field, in German and English, and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'coordinator')
  await page.goto(`/${lueneburg}/measures/new`)
  await page.getByLabel(de.measures.create.name).fill('Nur ein Titel')
  await page.getByRole('button', { name: de.measures.create.save }).click()
  await expect(page.getByText(de.measures.create.goalMissing).first()).toBeVisible()
  await expect(page.getByLabel(de.measures.create.name)).toHaveValue('Nur ein Titel')
  await page.reload()
  await expect(page.getByLabel(de.measures.create.name)).toHaveValue('Nur ein Titel')
  await page.getByRole('button', { name: de.shell.languages.en }).click()
  await expect(page.getByRole('heading', { level: 1, name: en.measures.create.title })).toBeVisible()
})

test('before the session ends people are warned and sign in again, and nothing typed is lost', async ({
  page,
}) => {
  let secondsLeft = 43_200
  // Nobody waits half a day: of the server's answer only the time that is left is changed.
  await page.route(/session\.me/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/"secondsLeft":\d+/, `"secondsLeft":${secondsLeft}`)
    await route.fulfill({ response, body })
  })
  const lookAgain = async (left: number) => {
    secondsLeft = left
    await page.clock.fastForward('01:00')
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  }
  await page.clock.install()
  await signIn(page, 'coordinator')
  await page.goto(`/${lueneburg}/settings`)
  await page.getByRole('button', { name: de.settings.addDepartment }).click()
  const name = page.getByLabel(de.settings.departmentName)
  await name.fill('Stabsstelle Klimaschutz')
  await lookAgain(240)
  const warning = page.getByRole('dialog', { name: de.signIn.endTitle })
  await expect(warning).toContainText('in 4 Minuten')
  expect(await accessibilityFaults(page, 'dialog')).toEqual([])
  await warning.getByRole('button', { name: de.signIn.renewLater }).click()
  await expect(warning).toBeHidden()
  await lookAgain(50)
  await expect(warning).toContainText('in einer Minute')
  secondsLeft = 43_200
  await warning.getByRole('button', { name: de.signIn.renew }).click()
  await expect(warning).toBeHidden()
  await expect(name).toHaveValue('Stabsstelle Klimaschutz')
  await expect(name).toBeFocused()
})

test('every number of the start page leads to exactly its rows', async ({ page }) => {
  await signIn(page, 'small-coordinator')
  for (const label of [de.start.onSchedule, de.start.late, de.start.unknown, de.start.due]) {
    await page.goto(`/${steyerberg}`)
    const link = page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`\\d.*${label}|${label}.*\\d`, 's') })
      .first()
    const number = /\d+/.exec((await link.innerText()).replaceAll('.', ''))?.[0]
    await link.click()
    await expect(
      page.getByText(`${number} ${number === '1' ? 'Maßnahme' : 'Maßnahmen'}`).first(),
    ).toBeVisible()
  }
})

async function chooseTarget(page: Page, words: string, option: RegExp) {
  const box = page.getByRole('combobox', { name: de.measures.create.goals })
  await box.fill(words)
  await page.getByRole('option', { name: option }).first().click()
  await page.keyboard.press('Escape')
}

async function chooseStatus(page: Page, label: string) {
  const dialog = page.getByRole('dialog')
  const radio = dialog.getByRole('radio', { name: new RegExp(`^${label}`) })
  if (await radio.count()) return radio.first().check({ force: true })
  await dialog
    .getByRole('button', { name: new RegExp(de.progress.status) })
    .first()
    .click()
  await page
    .getByRole('option', { name: new RegExp(`^${label}`) })
    .first()
    .click()
}

function keyCounter(page: Page) {
  let pressed = 0
  return {
    count: () => pressed,
    press: async (key: string) => {
      pressed += 1
      await page.keyboard.press(key)
    },
  }
}

async function isFocused(page: Page, label: string): Promise<boolean> {
  return page
    .getByLabel(label)
    .first()
    .evaluate((element) => element === document.activeElement)
}
