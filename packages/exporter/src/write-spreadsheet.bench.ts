import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { bench, describe } from 'vitest'
import { measureListSpreadsheet } from './measures/measure-list.ts'
import type { MeasureRow } from './measures/measure-row.ts'
import { spreadsheetFormats } from './spreadsheet.ts'
import { writeSpreadsheet } from './write-spreadsheet.ts'

const states = ['in-progress', 'planned', 'completed', 'ongoing', 'paused'] as const

function measure(row: number): MeasureRow {
  return {
    ...{ id: `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`, number: `${1 + (row % 9)}.${row}` },
    title: `Maßnahme ${row} für den Radverkehr im Ortsteil ${row % 37}`,
    description: `Beschreibung ${row} mit Umlauten äöü, zwei Zeilen\nund etwas Text, wie ihn Leute schreiben`,
    ...{ status: states[row % 5] ?? null, progress: row % 5 === 0 ? row % 101 : null, keyDate: '2026-03-31' },
    note: row % 3 === 0 ? `Ausschreibung ${row} läuft` : null,
    ...{ primaryGoals: [11, 13], secondaryGoals: row % 2 === 0 ? [3] : [], targets: ['11.2'] },
    ...{ fieldOfAction: `Handlungsfeld ${row % 9}`, department: `Fachbereich ${row % 7}` },
    ...{
      coDepartments: row % 4 === 0 ? ['Fachbereich 8', 'Fachbereich 9'] : [],
      programme: 'Handlungsprogramm',
    },
    ...{
      partners: row % 5 === 0 ? 'Stadtwerke, NABU' : null,
      start: '2025-03-01',
      end: `2027-Q${1 + (row % 4)}`,
    },
    ...{ actualStart: row % 2 === 0 ? '2025-04-01' : null, actualEnd: null, isContinuous: false },
    ...{ cost: row * 12.5, costActual: row % 2 === 0 ? row * 3 : null, funding: 0, costNote: null },
    ...{ budgetNumber: '511.01', visibility: 'internal', own: {} },
  }
}

const list = (count: number) =>
  measureListSpreadsheet({
    measures: Array.from({ length: count }, (_, row) => measure(row)),
    words: { texts: texts.de, format: format('de') },
    municipality: 'Musterstadt',
    asOf: '2026-06-30',
    filterWords: null,
    vocabulary: { departments: ['Fachbereich 1'], fields: ['Handlungsfeld 1'], programmes: [] },
  })

describe.each([10_000, 100_000])('%i measures of 27 columns', (count) => {
  const spreadsheet = list(count)
  for (const fileFormat of spreadsheetFormats) {
    bench(
      fileFormat,
      async () => {
        await writeSpreadsheet(spreadsheet, fileFormat)
      },
      { iterations: 1, warmupIterations: 0, time: 0 },
    )
  }
})
