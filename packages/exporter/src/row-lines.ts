import type { TypedCell } from './cells/typed-cell.ts'
import { widthOf } from './layout.ts'
import type { ExportColumn } from './spreadsheet.ts'

/** A row is not made higher than this many lines; the whole text is in the cell all the same. */
export const mostLines = 8

/** About how many lines the longest text of a row takes in its column. */
export function linesOfRow(cells: readonly TypedCell[], columns: readonly ExportColumn[]): number {
  let most = 1
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]
    if (cell.type !== 'text' || column === undefined || column.isHidden === true) continue
    const isShort = cell.text.length < widthOf(column) && !cell.text.includes('\n')
    if (!isShort) most = Math.max(most, linesOf(cell.text, widthOf(column)))
  }
  return most
}

/** About how many lines a text takes: words are not cut, so some of the width stays empty. */
export function linesOf(text: string, width: number): number {
  const usable = Math.max(4, width * 0.9)
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / usable)), 0)
}
