import { xmlAttribute } from '../../zip/xml.ts'
import { documentText } from '../document/document-text.ts'
import { columnWidths, isKeptTogether, isWide, standsRight } from '../document/rows.ts'
import type { PaperTable } from '../paper.ts'
import { paragraph } from './odt-paragraph.ts'
import { odtText } from './odt-text.ts'

/** A table row by row: its header repeats on every page, its first column holds the rows' headers. */
export function* odtTable(table: PaperTable, index: number): Iterable<string> {
  const widths = columnWidths(table)
  const name = xmlAttribute(`${index + 1} ${documentText(table.sheet)}`)
  const right = table.columns.map(({ kind }) => standsRight(kind))
  yield `<table:table table:name="${name}" table:style-name="${isWide(table) ? 'WideTable' : 'Table'}">${columns(table, index)}`
  const heads = table.columns.map(({ label }, column) =>
    cell(label, { isHead: true, isRight: right[column] }),
  )
  yield `<table:table-header-rows>${row('Row', heads)}</table:table-header-rows>`
  for (const cells of table.rows) {
    const written = cells.map(({ text }, column) => cell(text, { isHead: false, isRight: right[column] }))
    yield row(isKeptTogether(cells, widths) ? 'Row' : 'LongRow', written)
  }
  yield '</table:table>'
}

function columns(table: PaperTable, index: number): string {
  const [first = '', ...others] = table.columns.map(
    (_, column) => `<table:table-column table:style-name="${columnStyle(index, column)}"/>`,
  )
  return `<table:table-header-columns>${first}</table:table-header-columns>${others.join('')}`
}

function row(style: string, cells: readonly string[]): string {
  return `<table:table-row table:style-name="${style}">${cells.join('')}</table:table-row>`
}

function cell(
  text: string,
  { isHead, isRight = false }: { readonly isHead: boolean; readonly isRight: boolean | undefined },
): string {
  const style = `Table_20_${isHead ? 'Heading' : 'Contents'}${isRight ? '_20_Right' : ''}`
  const look = isHead ? 'HeadCell' : 'Cell'
  return `<table:table-cell table:style-name="${look}" office:value-type="string">${paragraph(style, odtText(text))}</table:table-cell>`
}

function columnStyle(table: number, column: number): string {
  return `Column-${table}-${column}`
}

/** The widths of a table's columns as styles. */
export function columnStyles(table: PaperTable, index: number): string {
  return columnWidths(table)
    .map(
      (width, column) =>
        `<style:style style:name="${columnStyle(index, column)}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(2)}mm"/></style:style>`,
    )
    .join('')
}
