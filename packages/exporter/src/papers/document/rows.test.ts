import { describe, expect, it } from 'vitest'
import type { Block, PaperTable } from '../paper.ts'
import { sampleBlocks, wideTable } from '../sample-paper.ts'
import { acrossWidth, textWidth } from './look.ts'
import { placedBlocks } from './outline.ts'
import { columnWidths, isKeptTogether } from './rows.ts'

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
const table = (labels: readonly string[], weight = 1): PaperTable => ({
  caption: 'Tabelle 1',
  sheet: 'Tabelle',
  columns: labels.map((label, index) => ({ label, kind: 'text', weight: index === 0 ? weight : 1 })),
  rows: [],
})

describe('the columns of a table', () => {
  it('share the width of the text by weight', () => {
    const [first = 0, second = 0, ...others] = columnWidths(table(['Maßnahme', 'Ende'], 4))
    expect(others).toEqual([])
    expect(first / second).toBeCloseTo(4)
    expect(first + second).toBeCloseTo(textWidth)
  })

  it('are never narrower than their words, whatever the weight', () => {
    const widths = columnWidths(table(['Ziel', 'Abschlussquote', 'Fortschritt'], 40))
    expect(widths[1]).toBeGreaterThan(25)
    expect(sum(widths)).toBeCloseTo(textWidth)
  })

  it('take a turned page when they need one, and what they have when that is too small, too', () => {
    expect(sum(columnWidths(wideTable()))).toBeCloseTo(acrossWidth)
    expect(sum(columnWidths(table(Array.from({ length: 40 }, () => 'unbekannt'))))).toBeCloseTo(acrossWidth)
  })

  it('hold rows together unless these would not fit on a page', () => {
    expect(isKeptTogether([{ text: 'kurz' }, { text: 'a '.repeat(300) }], [40, 120])).toBe(true)
    expect(isKeptTogether([{ text: 'ß'.repeat(5000) }], [40])).toBe(false)
  })
})

it('a page is turned for a wide table with its heading, and turned back after it', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Ziele' },
    { kind: 'table', table: wideTable() },
    { kind: 'page-break' },
    ...sampleBlocks(),
  ]
  const opens = placedBlocks(blocks).map((block) => block.opens)
  expect(opens.slice(0, 4)).toEqual(['across', 'nothing', 'upright', 'nothing'])
  expect(opens.slice(4).filter((opening) => opening !== 'nothing')).toEqual(['page'])
})
