import { measureHistoryChart } from '@kommune17/charts'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { readXlsx, serialToDate } from 'hucre'
import { expect, it } from 'vitest'
import { readRows } from '../read-back.ts'
import { writeSpreadsheet } from '../write-spreadsheet.ts'
import { type TwinTable, tableSpreadsheet } from './table-spreadsheet.ts'

const file = (table: TwinTable) =>
  tableSpreadsheet(table, {
    texts: texts.de,
    creator: 'Gemeinde Musterhausen',
    remarks: ['Stand am 30.06.2026'],
  })

it('takes the table twin of a chart as it is', async () => {
  const update = (keyDate: string, progress: number | null) => ({
    id: keyDate,
    keyDate,
    recordedAt: `${keyDate}T10:00:00.000Z`,
    status: 'in-progress' as const,
    progress,
    isConfirmation: false,
  })
  const words = { texts: texts.de, format: format('de') }
  const { table } = measureHistoryChart([update('2026-03-31', 40), update('2026-06-30', null)], words)
  const rows = await readRows(await writeSpreadsheet(file(table), 'xlsx'), 'xlsx')
  expect(rows[0]?.[0]).toBe(table.caption)
  expect(rows[1]?.[0]).toBe('Stand am 30.06.2026')
  expect(rows[3]).toEqual(table.columns.map(({ label }) => label))
  expect(rows[4]?.[0]).toEqual(serialToDate(46112))
  expect(rows[4]).toContain(0.4)
  expect(rows[5]).toContain(null)
})

it('gives a count and its share a column each', async () => {
  const table: TwinTable = {
    caption: 'Verteilung nach Status',
    locale: 'de',
    columns: [
      { label: 'Ziel', kind: 'text' },
      { label: 'geplant', kind: 'number', shareLabel: 'geplant in %' },
    ],
    rows: [
      [{ value: 'Ziel 7' }, { value: 3, share: 25 }],
      [{ value: 'Ziel 8' }, { value: null }],
    ],
  }
  const { sheets } = await readXlsx(await writeSpreadsheet(file(table), 'xlsx'))
  expect(sheets.map(({ name }) => name)).toEqual(['Tabelle'])
  expect(sheets[0]?.rows.slice(3)).toEqual([
    ['Ziel', 'geplant', 'geplant in %'],
    ['Ziel 7', 3, 0.25],
    ['Ziel 8', null, null],
  ])
})
