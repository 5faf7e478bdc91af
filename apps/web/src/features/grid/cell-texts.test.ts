import { type CellValue, isSameCell } from '@kommune17/domain'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { describe, expect, it } from 'vitest'
import { readTabText, toTabText } from './clipboard-text.ts'
import { cellText, copiedText, editText, sheetType } from './format-cell.ts'
import { allColumns, type GridColumn, shownColumns } from './grid-columns.ts'
import { readCell } from './parse-cell.ts'

const bauamt = '018f0000-0000-7000-8000-000000000001'
const klima = '018f0000-0000-7000-8000-000000000002'

const structure = {
  departments: [
    { id: bauamt, name: 'Bauamt', shortName: null, parentId: null, measures: 1, archivedAt: null },
    {
      id: klima,
      name: 'Klimaschutz, Umwelt und Grün',
      shortName: null,
      parentId: null,
      measures: 1,
      archivedAt: null,
    },
  ],
  fields: [{ id: bauamt, name: 'Mobilität', position: 1, measures: 1 }],
  programmes: [],
  ownColumns: [],
}

function columnsIn(locale: 'de' | 'en'): Map<string, GridColumn> {
  const own = [
    { id: 'a', name: 'Klimarelevanz', kind: 'choice' as const, choices: ['hoch', 'gering'] },
    { id: 'b', name: 'Tonnen CO₂', kind: 'number' as const, choices: [] },
    { id: 'c', name: 'Bemerkung', kind: 'text' as const, choices: [] },
  ]
  const words = { texts: texts[locale], format: format(locale) }
  const all = allColumns({ own, structure, ...words })
  return new Map(all.map((column) => [column.field, column]))
}

function read(field: string, text: string, locale: 'de' | 'en' = 'de') {
  const column = columnsIn(locale).get(field)
  if (column === undefined) throw new Error(field)
  const cell = readCell(column, text, locale)
  return cell.isRead ? cell.value : cell.problem.code
}

describe('what people type', () => {
  it.each([
    ['status', 'in Umsetzung', 'in-progress'],
    ['status', 'erledigt', 'completed'],
    ['status', 'Done', 'completed'],
    ['status', '', 'unknown'],
    ['status', 'blau', 'not-a-status'],
    ['status', 'verworfen: zu teuer', 'discarded: zu teuer'],
    ['status', ' Verworfen – kein Ort: weder hier noch dort ', 'discarded: kein Ort: weder hier noch dort'],
    ['status', 'entfällt - kein Bedarf', 'discarded: kein Bedarf'],
    ['status', 'discarded: no funding', 'discarded: no funding'],
    ['status', 'verworfen:', 'discarded'],
    ['status', 'nicht verworfen: läuft', 'not-a-status'],
    ['status', `verworfen: ${'x'.repeat(4_001)}`, 'too-long'],
    ['status', 'in Umsetzung (40 %)', 'not-a-status'],
    ['progress', '40', 40],
    ['progress', '43,75 %', 43.75],
    ['progress', '120', 'not-a-percentage'],
    ['progress', 'k. A.', null],
    ['departmentId', 'bauamt', bauamt],
    ['departmentId', 'Hochbauamt', 'not-a-choice'],
    ['departmentId', ' ', null],
    ['visibility', 'öffentlich', 'public'],
    ['visibility', 'public', 'public'],
    ['visibility', '', 'required'],
    ['plannedEnd', '31.12.2026', '2026-12-31'],
    ['plannedEnd', 'bis Q3/2026', '2026-Q3'],
    ['plannedEnd', '31.02.2026', 'not-a-date'],
    ['plannedStart', '2024–2027', 'not-one-date'],
    ['plannedStart', 'fortlaufend', 'not-one-date'],
    ['costPlanned', '1.234,50 €', 1234.5],
    ['costPlanned', '250 T€', 250_000],
    ['costPlanned', 'kostenneutral', 'not-an-amount'],
    ['costPlanned', '8.000 p.a.', 'not-an-amount'],
    ['costPlanned', '−5', 'not-an-amount'],
    ['isContinuous', 'x', true],
    ['isContinuous', '', false],
    ['isContinuous', 'vielleicht', 'not-yes-or-no'],
    ['title', 'Radweg\nNordring ', 'Radweg Nordring'],
    ['title', '', 'required'],
    ['title', 'x'.repeat(201), 'too-long'],
    ['goals', '', 'goal-required'],
    ['goals', '18', 'not-a-goal'],
    ['own:a', 'HOCH', 'hoch'],
    ['own:a', 'mittel', 'not-a-choice'],
    ['own:b', '-1.234,5', -1234.5],
  ])('%s: %j', (field, text, expected) => {
    expect(read(field, text)).toEqual(expected)
  })

  it('names goals and targets, main and further', () => {
    expect(read('goals', '7, 13.2 (4)')).toEqual({ primary: ['7', '13.2'], secondary: ['4'] })
    expect(read('goals', 'SDG 11 und Klimaschutz')).toEqual({ primary: ['11', '13'], secondary: [] })
  })
})

const values: readonly (readonly [string, CellValue])[] = [
  ['number', '3.2.2.3'],
  ['title', '"Grüne" Höfe; = 1 + 1'],
  ['description', 'Erste Zeile\nzweite\tZeile mit "Anführung"'],
  ['description', '"ganz in Anführung"'],
  ['status', 'paused'],
  ['status', 'discarded: Zu teuer\n– und kein Ort: "nirgends"'],
  ['progress', 43.75],
  ['progress', 0],
  ['departmentId', klima],
  ['fieldId', bauamt],
  ['goals', { primary: ['7', '13.2'], secondary: ['4.7', '13'] }],
  ['goals', { primary: [], secondary: ['1'] }],
  ['plannedStart', '2026-03-01'],
  ['plannedEnd', '2026'],
  ['actualStart', '2026-H2'],
  ['actualEnd', '2026-Q1'],
  ['actualEnd', '2026-05'],
  ['isContinuous', false],
  ['costPlanned', 1_234_567.89],
  ['funding', 0],
  ['costActual', 1234],
  ['partners', null],
  ['visibility', 'network'],
  ['own:a', 'gering'],
  ['own:b', -0.125],
  ['own:c', 'Zeile eins\nZeile zwei'],
]

describe.each(['de', 'en'] as const)('a copied cell in %s', (locale) => {
  const words = { texts: texts[locale], format: format(locale) }
  const columns = columnsIn(locale)

  it.each(values)('%s %j comes back as it was', (field, value) => {
    const column = columns.get(field)
    if (column === undefined) throw new Error(field)
    for (const text of [copiedText(column, value, words), editText(column, value, words)]) {
      const pasted = readTabText(toTabText([[{ text, type: null }]]))[0]?.[0]
      const cell = readCell(column, pasted ?? '', locale)
      expect(cell.isRead && isSameCell(cell.value, value), `${text} → ${JSON.stringify(cell)}`).toBe(true)
    }
  })

  it('is shown as precisely as it is known', () => {
    const end = columns.get('plannedEnd')
    if (end === undefined) throw new Error('plannedEnd')
    expect(cellText(end, '2026-Q3', words)).toBe(locale === 'de' ? '3. Quartal 2026' : 'Quarter 3 2026')
    expect(cellText(end, null, words)).toBe('')
  })
})

it('tells a spreadsheet what is a number, a share, a day and what stays text', () => {
  const columns = columnsIn('de')
  const typeOf = (field: string, value: CellValue) => {
    const column = columns.get(field)
    return column === undefined ? undefined : sheetType(column, value)
  }
  expect(typeOf('progress', 40)).toEqual({ kind: 'percent', number: 0.4 })
  expect(typeOf('plannedEnd', '2026-12-31')?.number).toBe(46_387)
  expect(typeOf('plannedEnd', '2026-Q3')).toBeNull()
  expect(typeOf('number', '1.2')).toBeNull()
})

it('shows the title first, then what was asked for, then what there is', () => {
  const all = [...columnsIn('de').values()]
  const fields = (wished?: string[]) => shownColumns(all, wished).map(({ field }) => field)
  expect(fields(['status', 'own:b', 'gone', 'title', 'status'])).toEqual(['title', 'status', 'own:b'])
  expect(fields().at(-1)).toBe('own:c')
})
