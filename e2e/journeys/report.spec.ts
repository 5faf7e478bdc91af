import { expect, type Page, test } from '@playwright/test'
import { signIn } from '../pages/sign-in.ts'
import { de, lueneburg } from '../pages/words.ts'

const words = de.reports

test('an officer drafts a report, looks at it, freezes it, takes papers along and has it calculated again', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const title = `Zwischenbericht ${test.info().workerIndex}`
  await signIn(page, 'coordinator')
  await page.goto(`/${lueneburg}/goals/7`)
  await page.getByRole('main').getByRole('link', { name: words.report, exact: true }).click()
  await page.getByLabel(words.form.titleLabel).fill(title)
  await expect(page.getByRole('checkbox', { name: /^Ziel 7:/ })).toBeChecked()
  await page.getByRole('button', { name: words.form.save }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.preview.title })).toBeVisible()
  expect(await takePaper(page, words.papers.formatNames.docx)).toMatch(
    /^Entwurf Sachstandsbericht Lüneburg .*\.docx$/,
  )

  await page.getByRole('button', { name: words.freeze.button }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.freeze.button }).click()
  await expect(page.getByText(words.states.frozen, { exact: true })).toBeVisible()
  expect(await takePaper(page, words.papers.formatNames.odt)).toMatch(/^Sachstandsbericht Lüneburg .*\.odt$/)
  await page.getByRole('button', { name: words.proof.verify }).click()
  await expect(page.getByText(words.proof.verified)).toBeVisible()

  const link = await page.getByRole('link', { name: /\/b\/\w{10}$/ }).innerText()
  await page.goto(new URL(link).pathname)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

/** The name of the file that comes when one format is chosen. */
async function takePaper(page: Page, format: string): Promise<string> {
  const card = page.getByRole('group', { name: words.papers.formats })
  for (const other of await card.getByRole('checkbox').all()) await other.setChecked(false)
  await card.getByRole('checkbox', { name: format, exact: true }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.papers.make }).click()
  const name = (await download).suggestedFilename()
  await expect(page.getByText(words.papers.done(1))).toBeVisible()
  return name
}
