import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const themes = [
  { colorScheme: 'light', rules: {} },
  // Everything but the colours is the same page.
  { colorScheme: 'dark', rules: { runOnly: ['color-contrast', 'link-in-text-block'] } },
] as const

/**
 * What axe finds on the page as it stands, or in one part of it, in the light and in the dark theme; one line per rule
 * and place; empty is good.
 */
export async function accessibilityFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(source)
  const faults: string[] = []
  for (const { colorScheme, rules } of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-kern-theme', colorScheme)
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run('${part}', ${JSON.stringify({ resultTypes: ['violations'], ...rules })})`,
    )
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        faults.push(`${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`)
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return faults
}
