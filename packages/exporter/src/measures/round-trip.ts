import { type OwnColumn, ownField } from '@kommune17/domain'
import {
  format,
  type Locale,
  type MeasureColumnKey,
  measureColumnKeys,
  measureColumnLabels,
} from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import {
  type Cell,
  type ExistingMeasure,
  type ImportPlan,
  planImport,
  readWorkbook,
  type Workbook,
} from '@kommune17/importer'
import type { SpreadsheetFormat } from '../spreadsheet.ts'
import { writeSpreadsheet } from '../write-spreadsheet.ts'
import { officeNames, ownColumns } from './any-measure.ts'
import { measureListSpreadsheet } from './measure-list.ts'
import type { MeasureRow } from './measure-row.ts'

const today = '2026-07-01'

type Trip = {
  readonly fileFormat: SpreadsheetFormat
  readonly locale?: Locale
  readonly columns?: readonly MeasureColumnKey[]
  readonly ownColumns?: readonly OwnColumn[]
}

/** The list of measures as a file. */
export function listBytes(
  measures: readonly MeasureRow[],
  { fileFormat, locale = 'de', columns, ownColumns: own = Object.values(ownColumns) }: Trip,
): Promise<Uint8Array> {
  const list = measureListSpreadsheet({
    measures,
    words: { texts: texts[locale], format: format(locale) },
    municipality: 'Gemeinde Musterhausen',
    asOf: '2026-06-30',
    filterWords: 'Status: geplant',
    vocabulary: { departments: officeNames, fields: [], programmes: [] },
    ownColumns: own,
    ...(columns === undefined ? {} : { columns }),
  })
  return writeSpreadsheet(list, fileFormat)
}

/** The list of measures as the import reads it. */
export async function exported(measures: readonly MeasureRow[], trip: Trip): Promise<Workbook> {
  return readWorkbook(await listBytes(measures, trip), 'liste')
}

/** What the import would do with it. */
export function planned(workbook: Workbook, stored: readonly MeasureRow[]): ImportPlan {
  const measures = stored.map((measure): ExistingMeasure => ({ ...measure, changedAt: null }))
  const departments = officeNames.map((name) => ({ id: `id of ${name}`, name, shortName: null }))
  return planImport({
    workbook,
    choices: {},
    existing: { measures, departments, fields: [], programmes: [], ownColumns: Object.values(ownColumns) },
    today,
  })
}

/** A column of the list; an own one by its name among the fields. */
export type CellKey = MeasureColumnKey | ReturnType<typeof ownField>

type PlacedText = { readonly row: number; readonly key: CellKey; readonly text: string }

/** The workbook with other texts below its header, as if somebody had typed them. */
export function rewritten({ sheets }: Workbook, textOf: (cell: PlacedText) => string): Workbook {
  const [list] = sheets
  const header = list?.rows.findIndex((row) => row.length >= 2) ?? 0
  const keys = keysOf((list?.rows[header] ?? []).map(({ text }) => text))
  const rows = list?.rows.map((row, at) =>
    at <= header
      ? row
      : keys.map((key, column) => {
          const cell = row[column] ?? emptyCell
          const text = key === undefined ? cell.text : textOf({ row: at - header - 1, key, text: cell.text })
          return text === cell.text ? cell : textCell(text)
        }),
  )
  return { sheets: list === undefined ? [] : [{ ...list, rows: rows ?? [] }] }
}

// Of two columns of one name the municipality's own is the latter.
function keysOf(headers: readonly string[]): (CellKey | undefined)[] {
  const labels = measureColumnLabels(texts.de)
  const isCalled = ({ id, name }: OwnColumn, header: string) => header === id || header === name
  return headers.map((header, at) => {
    const key = measureColumnKeys.find((known) => header === known || header === labels[known])
    const column = Object.values(ownColumns).find((known) => isCalled(known, header))
    const isOwn = column !== undefined && (key === undefined || headers.indexOf(header) < at)
    return isOwn ? ownField(column.id) : key
  })
}

const emptyCell: Cell = { kind: 'empty', text: '', value: null }
/** A cell somebody has typed. */
export const textCell = (text: string): Cell =>
  text === '' ? emptyCell : { kind: 'text', text, value: text }
