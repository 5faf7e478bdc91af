import type { Locale } from '@kommune17/i18n'

/** How the values of a column are meant: percentages 0..100, money in euros, dates ISO, partial dates as in the domain. */
export type ColumnKind = 'text' | 'number' | 'percent' | 'money' | 'date' | 'partial-date' | 'choice'

export type ExportColumn = {
  /** Stable and English: the header of the machines' CSV. */
  readonly key: string
  readonly label: string
  readonly kind: ColumnKind
  /** In characters; without it the kind decides. */
  readonly width?: number
  /** Offered in every row and, see `furtherRows`, below. */
  readonly choices?: readonly string[]
  /** Other words than the choices may be written after a question; without it they are refused. */
  readonly allowsOther?: boolean
  /** For the way back only: there, but out of sight where the format can do that. */
  readonly isHidden?: boolean
  /** Words of people → codes for the machines' CSV, where a value has a code of its own. */
  readonly codes?: Readonly<Record<string, string>>
}

/** A cell: missing is null and stays empty, never 0. */
export type ExportValue = string | number | null

/** One table on a sheet of its own: title and remarks above, then the header with filter, then the rows. */
export type ExportTable = {
  readonly sheet: string
  readonly title: string | null
  readonly remarks: readonly string[]
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportValue[])[]
  /** How many columns at the left stay in view. */
  readonly frozenColumns?: number
  /** How many rows below the last one offer the choices as well. */
  readonly furtherRows?: number
}

/** The words a spreadsheet program shows around the tables. */
export type Wording = {
  readonly choicesSheet: string
  readonly refusedTitle: string
  readonly refused: string
  readonly unusualTitle: string
  readonly unusual: string
  /** Left, between and right of the two numbers in "Seite 1 von 3". */
  readonly page: readonly [string, string, string]
}

/** Everything a file holds; plain data, so that it can be handed to a worker. */
export type Spreadsheet = {
  readonly tables: readonly ExportTable[]
  readonly properties: { readonly title: string; readonly creator: string; readonly language: Locale }
  readonly wording: Wording
}

/** `csv` is for people and German or English spreadsheets, `csv-machine` for programs; both hold the first table only. */
export const spreadsheetFormats = ['xlsx', 'ods', 'csv', 'csv-machine'] as const
export type SpreadsheetFormat = (typeof spreadsheetFormats)[number]
