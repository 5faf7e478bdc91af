import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { signIn } from '../pages/sign-in.ts'
import { de, en, lueneburg } from '../pages/words.ts'

test('a council member reads everything of the municipality and is offered no change', async ({ page }) => {
  await signIn(page, 'viewer')
  await page.goto(`/${lueneburg}/measures?q=radweg`)
  await expect(page.getByRole('main').locator('a[href*="/measures/0"]').first()).toBeVisible()
  await expect(page.getByRole('link', { name: de.measures.newMeasure })).toHaveCount(0)
  await page.getByRole('main').locator('a[href*="/measures/0"]').first().click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: de.progress.log })).toHaveCount(0)
  await expect(page.getByRole('button', { name: de.progress.confirm })).toHaveCount(0)
  await page.goto(`/${lueneburg}/goals`)
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: de.shell.files.nameOf.csv(de.goals.tableCaption) }).click(),
  ])
  const lines = (await readFile(await csv.path(), 'utf8')).split('\r\n')
  expect(lines).toHaveLength(19)
  expect(lines[0]).toContain(`${de.goals.measures};${de.statuses.unknown.label};`)
  expect(lines[11]).toMatch(/^"?Ziel 11: .*\d+ %/)
})

test('a contributor updates the measures of the own department and no others', async ({ page }) => {
  await signIn(page, 'contributor')
  await page.goto(`/${lueneburg}/measures`)
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const own = rows.filter({ hasText: 'Fachdienst 65' })
  const foreign = rows.filter({ hasText: 'Fachdienst 61' })
  await own.first().getByRole('link').first().click()
  await expect(page.getByRole('button', { name: de.progress.log })).toBeVisible()
  await page.goBack()
  await foreign.first().getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: de.progress.log })).toHaveCount(0)
})

test('a network coordinator sees released figures, orders by name or size and never by value', async ({
  page,
}) => {
  await signIn(page, 'network-kommnn')
  const table = page.getByRole('table').first()
  await expect(table).toContainText('Steyerberg')
  await expect(table).toContainText(de.network.noneReleased)
  await expect(page.getByRole('columnheader').getByRole('button')).toHaveCount(0)
  const network = new URL(page.url()).pathname
  await page.goto(`${network}?order=size`)
  await expect(table).toContainText('Steyerberg')
  await page.goto(`/${lueneburg}`)
  await expect(page.getByText(de.shell.noPermissionTitle).first()).toBeVisible()
})

test('an administrator adds a municipality from the official register', async ({ page }) => {
  await signIn(page, 'administrator')
  await page.goto('/administration')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Steyerberg').first()).toBeVisible()
})

test('signing out ends the session', async ({ page }) => {
  await signIn(page, 'viewer')
  await page.getByRole('button', { name: de.shell.signOut }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto(`/${lueneburg}/measures`)
  await expect(page).toHaveURL(/sign-in/)
})

test('language and theme stay as chosen when a person signs out', async ({ page }) => {
  await signIn(page, 'viewer')
  await page.getByRole('button', { name: de.shell.languages.en }).click()
  await page.getByLabel(en.shell.theme).selectOption('dark')
  await page.getByRole('button', { name: en.shell.signOut }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: en.signIn.title })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark')
  await expect(page.getByLabel(en.shell.theme)).toHaveValue('dark')
})
