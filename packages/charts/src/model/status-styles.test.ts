import { goalNumbers, measureStatuses } from '@kommune17/domain'
import { describe, expect, it } from 'vitest'
import { goalColours } from './goal-colours.ts'
import { backgrounds, markStyle, patternNames, spanStyle, statusStyles } from './status-styles.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

describe('the palette', () => {
  const styles = [...Object.entries(statusStyles), ['mark', markStyle], ['span', spanStyle]] as const

  it.each(styles)('%s reaches 3:1 on every background of both themes', (_, style) => {
    for (const ground of backgrounds.light) expect(contrast(style.light, ground)).toBeGreaterThanOrEqual(3)
    for (const ground of backgrounds.dark) expect(contrast(style.dark, ground)).toBeGreaterThanOrEqual(3)
  })

  it('gives every status a pattern of its own, so that colour is never alone', () => {
    const patterns = measureStatuses.map((status) => statusStyles[status].pattern)
    expect(new Set(patterns).size).toBe(measureStatuses.length)
    expect([...patterns].sort()).toEqual([...patternNames].sort())
  })

  it('draws the unknown as hollow: missing data look like missing data', () => {
    expect(statusStyles.unknown.pattern).toBe('hollow')
  })

  it('writes the number of every goal with 4.5:1 on its colour', () => {
    for (const goal of goalNumbers) {
      const { background, text } = goalColours[goal]
      expect(contrast(background, text), `goal ${goal}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})
