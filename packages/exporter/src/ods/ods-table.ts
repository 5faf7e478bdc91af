import type { Format } from '@kommune17/i18n'
import { columnLetters } from '../cells/column-letters.ts'
import { safeText } from '../cells/safe-text.ts'
import { type TypedCell, typedCell } from '../cells/typed-cell.ts'
import { type PlacedTable, widthOf } from '../layout.ts'
import { paragraphs } from '../odf/paragraphs.ts'
import { linesOfRow, mostLines } from '../row-lines.ts'
import type { Wording } from '../spreadsheet.ts'
import { xmlAttribute } from '../zip/xml.ts'
import { cellXml, columnLook } from './ods-cells.ts'

/** A table row by row. `index` is its place in the file, by which validations are named. */
export function* tablePieces(
  placed: PlacedTable,
  { index, format }: { index: number; format: Format },
): Iterable<string> {
  const { table, layout, choices, sheet } = placed
  yield `<table:table table:name="${xmlAttribute(sheet)}" table:style-name="ta">`
  for (const column of table.columns) {
    const hidden = column.isHidden === true ? ' table:visibility="collapse"' : ''
    yield `<table:table-column table:style-name="co${widthOf(column)}"${hidden} table:default-cell-style-name="${columnLook(column.kind)}"/>`
  }
  for (const [row, text] of layout.above.entries()) {
    const look = row === 0 && table.title !== null ? 'title' : 'remark'
    yield `<table:table-row table:style-name="row">${textCell(look, text)}</table:table-row>`
  }
  if (layout.headerRow > 0)
    yield '<table:table-row table:style-name="row"><table:table-cell/></table:table-row>'
  const headers = table.columns.map(({ label }) => textCell('header', label))
  yield `<table:table-header-rows><table:table-row table:style-name="row">${headers.join('')}</table:table-row></table:table-header-rows>`
  const places = table.columns.map(({ kind }, column) => ({
    kind,
    format,
    validation: choices.has(column)
      ? ` table:content-validation-name="${validationName(index, column)}"`
      : '',
  }))
  for (const values of table.rows) {
    const cells = places.map(({ kind }, column) => typedCell(values[column] ?? null, kind))
    const written = places.map((place, column) => cellXml(cells[column] ?? { type: 'empty' }, place))
    yield `<table:table-row table:style-name="${isLong(cells, placed) ? 'held' : 'row'}">${written.join('')}</table:table-row>`
  }
  yield furtherRows(placed, places)
  yield '</table:table>'
}

function textCell(look: string, text: string): string {
  return `<table:table-cell table:style-name="${look}" office:value-type="string">${paragraphs(safeText(text))}</table:table-cell>`
}

function furtherRows(
  { table, layout }: PlacedTable,
  places: readonly { readonly validation: string }[],
): string {
  const count = layout.lastOfferedRow - layout.lastRow
  if (count === 0) return ''
  const cells = table.columns.map(
    ({ kind }, column) =>
      `<table:table-cell table:style-name="${columnLook(kind)}"${places[column]?.validation ?? ''}/>`,
  )
  return `<table:table-row table:style-name="row" table:number-rows-repeated="${count}">${cells.join('')}</table:table-row>`
}

// A row that would fill the screen is held; the whole text is in the cell.
function isLong(cells: readonly TypedCell[], { table }: PlacedTable): boolean {
  return linesOfRow(cells, table.columns) > mostLines
}

/** The name of the validation of a column. */
export function validationName(table: number, column: number): string {
  return `choice-${table}-${column}`
}

const quoted = (sheet: string) => `$'${sheet.replaceAll("'", "''")}'`

/** The choices of a table's columns, taken from the sheet of choices. */
export function validationsXml(
  { table, layout, choices, sheet }: PlacedTable,
  { index, wording }: { index: number; wording: Wording },
): string {
  return [...choices]
    .map(([column, range]) => {
      const isOpen = table.columns[column]?.allowsOther === true
      const letters = columnLetters(range.column)
      const source = `[${quoted(range.sheet)}.$${letters}$2:.$${letters}$${range.count + 1}]`
      const base = `${quoted(sheet)}.${columnLetters(column)}${layout.headerRow + 2}`
      return [
        `<table:content-validation table:name="${validationName(index, column)}"`,
        ` table:condition="${xmlAttribute(`of:cell-content-is-in-list(${source})`)}"`,
        ` table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="${xmlAttribute(base)}">`,
        `<table:error-message table:message-type="${isOpen ? 'warning' : 'stop'}" table:display="true"`,
        ` table:title="${xmlAttribute(isOpen ? wording.unusualTitle : wording.refusedTitle)}">`,
        `${paragraphs(isOpen ? wording.unusual : wording.refused)}</table:error-message></table:content-validation>`,
      ].join('')
    })
    .join('')
}

/** The range with filter buttons, from the header to the last row. */
export function filterXml({ table, layout, sheet }: PlacedTable, index: number): string {
  const last = columnLetters(Math.max(0, table.columns.length - 1))
  const rows = `${Math.max(layout.lastRow, layout.headerRow + 1) + 1}`
  const range = `${quoted(sheet)}.$A$${layout.headerRow + 1}:${quoted(sheet)}.$${last}$${rows}`
  return `<table:database-range table:name="__Anonymous_Sheet_DB__${index}" table:target-range-address="${xmlAttribute(range)}" table:display-filter-buttons="true"/>`
}
