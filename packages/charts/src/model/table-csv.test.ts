import { withoutFormulaGuard } from '@kommune17/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartTable } from './chart-model.ts'
import { tableCsv } from './table-csv.ts'

function tableOf(values: (string | number | null)[], locale: 'de' | 'en' = 'de'): ChartTable {
  return {
    caption: 'Tabelle',
    locale,
    columns: [{ label: 'Wert', kind: 'text' }],
    rows: values.map((value) => [{ text: String(value), value }]),
  }
}

/** Reads a file of one column back the way a spreadsheet does. */
function readCells(csv: string): string[] {
  const cells: string[] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^\r\n";]*))(?:\r\n|$)/y
  const body = csv.slice(1)
  while (pattern.lastIndex < body.length) {
    const match = pattern.exec(body)
    if (match === null) throw new Error(`not readable: ${body}`)
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  }
  return cells.slice(1)
}

describe('the CSV of a table', () => {
  it('starts with a byte order mark and separates by semicolon', () => {
    const table: ChartTable = {
      caption: 'Ziele',
      locale: 'de',
      columns: [
        { label: 'Ziel', kind: 'text' },
        { label: 'Anteil', kind: 'percent' },
      ],
      rows: [
        [
          { text: 'Ziel 11; Städte', value: 'Ziel 11; Städte' },
          { text: '43,75 %', value: 43.75 },
        ],
        [
          { text: 'Ziel 12', value: 'Ziel 12' },
          { text: 'keine Angabe', value: null },
        ],
      ],
    }
    expect(tableCsv(table)).toBe('\ufeffZiel;Anteil\r\n"Ziel 11; Städte";43,75\r\nZiel 12;\r\n')
  })

  it('keeps numbers as numbers in the notation of the language, negative ones too', () => {
    expect(readCells(tableCsv(tableOf([43.75, -2.5, 0])))).toEqual(['43,75', '-2,5', '0'])
    expect(readCells(tableCsv(tableOf([43.75, -2.5], 'en')))).toEqual(['43.75', '-2.5'])
  })

  it('never lets a text run as a formula, whatever it holds', () => {
    const signs = ['=', '+', '-', '@', '|', '＝', '\t', '\r', '\n', ' =', '\u00a0=', '\u200b+', '\ufeff@']
    const dangerous = fc
      .tuple(fc.constantFrom(...signs), fc.string({ maxLength: 8 }))
      .map((parts) => parts.join(''))
    const text = fc.oneof(dangerous, fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 8 }))
    const areSafe = (values: string[]) => {
      const cells = readCells(tableCsv(tableOf(values)))
      expect(cells.filter((cell) => /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠])/u.test(cell))).toEqual(
        [],
      )
      expect(cells.map(withoutFormulaGuard)).toEqual(values)
    }
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), areSafe), { numRuns: 200 })
  })

  it('makes headings safe, too', () => {
    const table: ChartTable = { ...tableOf([]), columns: [{ label: '=1+1', kind: 'text' }] }
    expect(tableCsv(table)).toBe("\ufeff'=1+1\r\n")
  })
})
