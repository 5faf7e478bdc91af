import { demoAccounts } from '@kommune17/prisma/seed'
import { expect, type Page } from '@playwright/test'
import { de } from './words.ts'

/** Signs a demo account in by its one button and waits for the page it lands on. */
export async function signIn(page: Page, account: string) {
  const person = demoAccounts.find(({ id }) => id === account)
  if (!person) throw new Error(`no demo account ${account}`)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: person.name }).click()
  await expect(page).not.toHaveURL(/sign-in/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: de.shell.signOut })).toBeVisible()
}
