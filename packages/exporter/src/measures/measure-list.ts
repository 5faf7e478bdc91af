import type { IsoDate, OwnColumn } from '@kommune17/domain'
import type { Format, MeasureColumnKey, Texts } from '@kommune17/i18n'
import type { ExportTable, Spreadsheet } from '../spreadsheet.ts'
import { wordingOf } from '../wording.ts'
import { definitionsTable } from './definitions-table.ts'
import { isForTheWayBack, type MeasureColumn, measureColumns, type Vocabulary } from './measure-columns.ts'
import type { MeasureRow } from './measure-row.ts'

/** The language a file speaks: its words and its ways to write numbers and dates. */
export type ExportWords = { readonly texts: Texts; readonly format: Format }

export type MeasureListInput = {
  readonly measures: readonly MeasureRow[]
  readonly words: ExportWords
  readonly municipality: string
  /** The day whose state the list shows. */
  readonly asOf: IsoDate
  /** The filter in words, for the sheet; null: all measures. */
  readonly filterWords: string | null
  readonly vocabulary: Vocabulary
  /** Only these columns; our id is always among them. */
  readonly columns?: readonly MeasureColumnKey[]
  /** Columns the municipality added itself, before our id. */
  readonly ownColumns?: readonly OwnColumn[]
  /** Further remarks above the table, e.g. that the data are invented. */
  readonly remarks?: readonly string[]
}

const furtherRows = 1_000

/** The measures of a municipality as a list that can be edited and imported again without loss. */
export function measureListSpreadsheet(input: MeasureListInput): Spreadsheet {
  const { measures, words, municipality, asOf, filterWords, remarks = [] } = input
  const { texts, format } = words
  const { spreadsheets, terms } = texts
  const columns = columnsOf(input)
  const title = spreadsheets.measuresTitle(municipality)
  const table: ExportTable = {
    sheet: spreadsheets.sheets.measures,
    title,
    remarks: [
      `${terms.asOf(format.date(asOf))} · ${terms.measureCount(measures.length, format.number(measures.length))}`,
      filterWords === null ? spreadsheets.everything : spreadsheets.filter(filterWords),
      ...remarks,
      spreadsheets.roundTrip,
    ],
    columns: columns.map(({ column }) => column),
    rows: measures.map((measure) => columns.map(({ value }) => value(measure))),
    frozenColumns: frozenColumns(columns),
    furtherRows,
  }
  return fileOf(table, { words, title, municipality })
}

export type TemplateInput = Pick<MeasureListInput, 'words' | 'municipality' | 'vocabulary' | 'ownColumns'>

/** An empty list to fill in: choices in 1,000 rows, one line of help, no column for our id. */
export function templateSpreadsheet(input: TemplateInput): Spreadsheet {
  const { words, municipality } = input
  const { sheets, template } = words.texts.spreadsheets
  const columns = columnsOf(input).filter(({ column }) => !isForTheWayBack(column.key))
  const title = template.title(municipality)
  const table: ExportTable = {
    sheet: sheets.measures,
    title,
    remarks: [template.help],
    columns: columns.map(({ column }) => column),
    rows: [],
    frozenColumns: frozenColumns(columns),
    furtherRows,
  }
  return fileOf(table, { words, title, municipality })
}

function columnsOf(
  input: Pick<MeasureListInput, 'words' | 'vocabulary' | 'columns' | 'ownColumns'>,
): MeasureColumn[] {
  const { words, vocabulary, columns: keys, ownColumns = [] } = input
  return measureColumns(words.texts, { vocabulary, keys, ownColumns })
}

// The title stays in view, and the number where it stands before it.
function frozenColumns(columns: readonly MeasureColumn[]): number {
  const title = columns.findIndex(({ column }) => column.key === 'title')
  return title > 1 ? 0 : title + 1
}

function fileOf(
  table: ExportTable,
  { words, title, municipality }: { words: ExportWords; title: string; municipality: string },
): Spreadsheet {
  return {
    tables: [table, definitionsTable(words.texts, table.columns)],
    properties: { title, creator: municipality, language: words.format.locale },
    wording: wordingOf(words.texts),
  }
}
