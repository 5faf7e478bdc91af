import { expect, type Locator, type Page } from '@playwright/test'
import { at, signInAsDemo } from '../api-client.ts'
import { de, lueneburg } from './words.ts'

type Look = (state: string, part: 'html' | 'dialog') => Promise<void>
type Walk = (page: Page, look: Look) => Promise<void>

/** Opens, by account, everything that only appears when it is asked for, and has each state looked at. */
export const openStates: Readonly<Record<string, Walk>> = {
  coordinator: async (page, look) => {
    await page.goto(`/${lueneburg}/measures?q=radweg`)
    await dialog(page, look, button(page, de.measures.columns.button))
    await page.getByRole('main').locator('a[href*="/measures/0"]').first().click()
    await measure(page, look)
    await conflict(page, look)
    await page.goto(`/${lueneburg}/settings`)
    for (const opener of [
      button(page, de.settings.invite),
      button(page, de.settings.addDepartment),
      button(page, de.settings.addField),
      button(page, de.settings.addProgramme),
      page.getByRole('button', { name: /^Rolle von .* ändern$/ }),
      page.getByRole('button', { name: /^Zugang von .* beenden$/ }),
    ])
      await dialog(page, look, opener)
  },
  administrator: async (page, look) => {
    await page.goto('/administration')
    for (const opener of [
      button(page, de.administration.addMunicipality),
      button(page, de.administration.addNetwork),
      page.getByRole('button', { name: /^Koordination einladen/ }),
      page.getByRole('button', { name: /^Kommune aufnehmen/ }),
    ])
      await dialog(page, look, opener)
  },
}

async function measure(page: Page, look: Look) {
  for (const section of [de.measure.sections.about, de.measure.sections.schedule, de.measure.sections.costs])
    await button(page, de.measure.editSection(section)).click()
  await button(page, de.measure.milestones.add).click()
  await button(page, de.measure.decisions.add).click()
  await button(page, de.links.add).click()
  const choice = page.getByRole('combobox', { name: de.links.picker.label })
  await choice.click()
  await expect(page.getByRole('listbox')).toBeVisible()
  await choice.press('ArrowDown')
  await look('a measure with every form and a list of goals open', 'html')
  await page.getByRole('option').first().click()
  await expect(button(page, de.links.addThis)).toBeFocused()
  await look('a goal chosen', 'html')
  await button(page, de.progress.log).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(de.progress.log, 'dialog')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: de.shell.pickDate(de.progress.keyDate) })
    .click()
  await expect(page.getByRole('dialog').getByRole('grid')).toBeVisible()
  await look('a calendar', 'dialog')
}

/** A colleague saves the field that is being typed in. */
async function conflict(page: Page, look: Look) {
  const colleague = await signInAsDemo(new URL(page.url()).origin, 'coordinator')
  const measure = { title: 'Hecke am Kirchweg', goals: [{ goal: 15, target: null }] }
  const created = await colleague('measure.create', { municipality: lueneburg, ...measure })
  await page.goto(`/${lueneburg}/measures/${at(created, 'id')}`)
  await button(page, de.measure.editTitle).click()
  await colleague('measure.change', {
    ...{ municipality: lueneburg, id: at(created, 'id'), version: at(created, 'version') },
    changes: { title: 'Hecke am Mühlenweg' },
  })
  await page.getByLabel(de.measure.fields.title, { exact: true }).fill('Hecke am Schulweg')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(de.measure.conflict.title, 'dialog')
}

/** Looks at the dialog behind a button, closes it by keyboard and expects the focus back on the button. */
async function dialog(page: Page, look: Look, openers: Locator) {
  const opener = openers.first()
  await opener.click()
  const opened = page.getByRole('dialog')
  await expect(opened).toBeVisible()
  await look(await opened.getByRole('heading').first().innerText(), 'dialog')
  await page.keyboard.press('Escape')
  await expect(opened).toHaveCount(0)
  await expect(opener).toBeFocused()
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true }).first()
}
