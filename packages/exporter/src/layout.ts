import { safeSheetName } from './cells/safe-text.ts'
import type { ColumnKind, ExportColumn, ExportTable, Spreadsheet } from './spreadsheet.ts'

/** Where a table stands on its sheet; rows are counted from 0, `lastRow` is the last one that is filled. */
export type Layout = {
  readonly above: readonly string[]
  readonly headerRow: number
  readonly lastRow: number
  /** The last row that offers choices and, for an empty table, at least one for the filter. */
  readonly lastOfferedRow: number
}

/** Title and remarks each in a row of their own, a blank row, then the header. */
export function layoutOf({ title, remarks, rows, furtherRows = 0 }: ExportTable): Layout {
  const above = [...(title === null ? [] : [title]), ...remarks]
  const headerRow = above.length === 0 ? 0 : above.length + 1
  const lastRow = headerRow + rows.length
  return { above, headerRow, lastRow, lastOfferedRow: Math.max(lastRow + furtherRows, headerRow + 1) }
}

const usualWidths: Readonly<Record<ColumnKind, number>> = {
  text: 30,
  choice: 18,
  number: 12,
  percent: 13,
  money: 16,
  date: 13,
  'partial-date': 14,
}

/** The width of a column in characters. */
export function widthOf({ width, kind }: ExportColumn): number {
  return width ?? usualWidths[kind]
}

/** The choices of a column as a range on the sheet of choices: column from 0, rows 1 to `count`. */
export type ChoiceRange = { readonly sheet: string; readonly column: number; readonly count: number }

export type PlacedTable = {
  readonly table: ExportTable
  readonly sheet: string
  readonly layout: Layout
  /** By index of the column. */
  readonly choices: ReadonlyMap<number, ChoiceRange>
}

/** The tables on sheets of different names, the choices of all columns on one more sheet at the end. */
export function placeTables({ tables, wording }: Spreadsheet): PlacedTable[] {
  const names = new Set<string>()
  const sheets = tables.map(({ sheet }) => freeName(sheet, names))
  const lists: ExportColumn[] = []
  const choicesSheet = freeName(wording.choicesSheet, names)
  const placed = tables.map((table, index) => ({
    table,
    sheet: sheets[index] ?? '',
    layout: layoutOf(table),
    choices: choicesOf(table, { lists, choicesSheet }),
  }))
  if (lists.length === 0) return placed
  const table = choicesTable(lists, choicesSheet)
  return [...placed, { table, sheet: choicesSheet, layout: layoutOf(table), choices: new Map() }]
}

function freeName(wanted: string, taken: Set<string>): string {
  const name = safeSheetName(wanted)
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` ${count}`
    const candidate = `${name.slice(0, 31 - suffix.length)}${suffix}`
    if (taken.has(candidate.toLowerCase())) continue
    taken.add(candidate.toLowerCase())
    return candidate
  }
}

function choicesOf(
  { columns }: ExportTable,
  { lists, choicesSheet }: { lists: ExportColumn[]; choicesSheet: string },
): Map<number, ChoiceRange> {
  const ranges = new Map<number, ChoiceRange>()
  for (const [index, column] of columns.entries()) {
    const count = column.choices?.length ?? 0
    if (count === 0) continue
    ranges.set(index, { sheet: choicesSheet, column: lists.length, count })
    lists.push(column)
  }
  return ranges
}

function choicesTable(lists: readonly ExportColumn[], sheet: string): ExportTable {
  const longest = lists.reduce((most, { choices = [] }) => Math.max(most, choices.length), 0)
  return {
    sheet,
    title: null,
    remarks: [],
    columns: lists.map(({ key, label }) => ({ key, label, kind: 'text', width: 34 })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ choices = [] }) => choices[row] ?? null)),
  }
}
