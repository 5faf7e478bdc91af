import { columnLetters } from '../cells/column-letters.ts'
import { safeText } from '../cells/safe-text.ts'
import { type TypedCell, typedCell } from '../cells/typed-cell.ts'
import { type PlacedTable, widthOf } from '../layout.ts'
import { linesOf, linesOfRow, mostLines } from '../row-lines.ts'
import type { ExportColumn, Spreadsheet, Wording } from '../spreadsheet.ts'
import { xmlAttribute, xmlHead, xmlText } from '../zip/xml.ts'
import { cellXml, columnStyle, type SharedTexts, textCellXml, textStyle } from './xlsx-cells.ts'
import { style } from './xlsx-styles.ts'

type Context = {
  readonly spreadsheet: Spreadsheet
  readonly shared: SharedTexts
  /** The sheet that is open when the file is opened. */
  readonly isFirst: boolean
}

const namespaces = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A sheet piece by piece, in the order the format asks for. */
export function* sheetPieces(placed: PlacedTable, context: Context): Iterable<string> {
  const { table, layout } = placed
  const { wording } = context.spreadsheet
  yield `${xmlHead}<worksheet ${namespaces}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`
  yield `<dimension ref="A1:${columnLetters(Math.max(0, table.columns.length - 1))}${layout.lastRow + 1}"/>`
  yield viewXml(placed, context)
  yield '<sheetFormatPr defaultRowHeight="15"/>'
  yield `<cols>${table.columns.map(columnXml).join('')}</cols><sheetData>`
  yield* rowPieces(placed, context.shared)
  yield `</sheetData><autoFilter ref="${filterRange(placed)}"/>`
  yield validationsXml(placed, wording)
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  yield `<headerFooter><oddFooter>${xmlText(footer(placed, wording))}</oddFooter></headerFooter>`
  yield `<ignoredErrors><ignoredError sqref="${wholeRange(placed)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

/** From the header to the last row, at least one row below the header. */
export function filterRange({ table, layout }: PlacedTable): string {
  const last = columnLetters(Math.max(0, table.columns.length - 1))
  return `A${layout.headerRow + 1}:${last}${Math.max(layout.lastRow, layout.headerRow + 1) + 1}`
}

function wholeRange({ table, layout }: PlacedTable): string {
  return `A1:${columnLetters(Math.max(0, table.columns.length - 1))}${layout.lastOfferedRow + 1}`
}

function viewXml({ table, layout }: PlacedTable, { isFirst }: Context): string {
  const columns = table.frozenColumns ?? 0
  const [top, left] = [layout.headerRow + 1, columnLetters(columns)]
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft'
  const split = columns > 0 ? ` xSplit="${columns}"` : ''
  return [
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane${split} ySplit="${top}" topLeftCell="${left}${top + 1}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${left}${top + 1}" sqref="${left}${top + 1}"/></sheetView></sheetViews>`,
  ].join('')
}

function columnXml(column: ExportColumn, index: number): string {
  const place = `min="${index + 1}" max="${index + 1}"`
  const hidden = column.isHidden === true ? ' hidden="1"' : ''
  return `<col ${place} width="${widthOf(column)}" style="${columnStyle(column.kind)}"${hidden} customWidth="1"/>`
}

function* rowPieces({ table, layout }: PlacedTable, shared: SharedTexts): Iterable<string> {
  for (const [row, text] of layout.above.entries()) {
    const styled = row === 0 && table.title !== null ? style.title : style.remark
    const cell = textCellXml(safeText(text), { place: `A${row + 1}`, styled, shared })
    yield styled === style.title
      ? `<row r="1" ht="26" customHeight="1">${cell}</row>`
      : `<row r="${row + 1}">${cell}</row>`
  }
  const looks = table.columns.map(({ kind }, column) => ({
    letters: columnLetters(column),
    kind,
    textStyle: textStyle(kind),
    emptyStyle: columnStyle(kind),
  }))
  yield headerXml({ table, layout }, shared)
  for (const [index, values] of table.rows.entries()) {
    const row = layout.headerRow + index + 2
    const cells = looks.map(({ kind }, column) => typedCell(values[column] ?? null, kind))
    const written = cells.map((cell, column) => {
      const { letters = '', textStyle = 0, emptyStyle = 0 } = looks[column] ?? {}
      return cellXml(cell, { place: `${letters}${row}`, shared, textStyle, emptyStyle })
    })
    yield `<row r="${row}"${heightAttribute(cells, table.columns)}>${written.join('')}</row>`
  }
}

function headerXml({ table, layout }: Pick<PlacedTable, 'table' | 'layout'>, shared: SharedTexts): string {
  const row = layout.headerRow + 1
  const cells = table.columns.map(({ label }, column) =>
    textCellXml(safeText(label), { place: `${columnLetters(column)}${row}`, styled: style.header, shared }),
  )
  return `<row r="${row}" ht="${headerHeight(table.columns)}" customHeight="1">${cells.join('')}</row>`
}

function headerHeight(columns: readonly ExportColumn[]): number {
  const lines = columns.map((column) => linesOf(column.label, widthOf(column) - 4))
  return 8 + 15 * Math.min(4, Math.max(1, ...lines))
}

const lineHeight = 15

// Some programs do not fit a row to its text when they open a file; rows that would fill the screen are held.
function heightAttribute(cells: readonly TypedCell[], columns: readonly ExportColumn[]): string {
  const lines = linesOfRow(cells, columns)
  if (lines === 1) return ''
  return lines > mostLines
    ? ` ht="${mostLines * lineHeight}" customHeight="1"`
    : ` ht="${lines * lineHeight}"`
}

function validationsXml({ table, layout, choices }: PlacedTable, wording: Wording): string {
  if (choices.size === 0) return ''
  const validations = [...choices].map(([column, range]) => {
    const isOpen = table.columns[column]?.allowsOther === true
    const letters = columnLetters(column)
    const rows = `${letters}${layout.headerRow + 2}:${letters}${layout.lastOfferedRow + 1}`
    const source = columnLetters(range.column)
    const formula = `'${range.sheet.replaceAll("'", "''")}'!$${source}$2:$${source}$${range.count + 1}`
    return [
      `<dataValidation type="list"${isOpen ? ' errorStyle="warning"' : ''} allowBlank="1" showErrorMessage="1"`,
      ` errorTitle="${xmlAttribute(isOpen ? wording.unusualTitle : wording.refusedTitle)}"`,
      ` error="${xmlAttribute(isOpen ? wording.unusual : wording.refused)}" sqref="${rows}">`,
      `<formula1>${xmlText(formula)}</formula1></dataValidation>`,
    ].join('')
  })
  return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
}

// "&" begins a code in a footer, and a digit after the size code would be read as part of it.
function footer({ table, sheet }: PlacedTable, { page }: Wording): string {
  const name = safeText(table.title ?? sheet)
    .slice(0, 100)
    .replaceAll('\n', ' ')
    .replaceAll('&', '&&')
  return `&L${name}&R${page[0]}&P${page[1]}&N${page[2]}`
}
