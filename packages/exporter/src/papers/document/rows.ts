import type { PaperTable } from '../paper.ts'
import { textWidth } from './look.ts'

// At the size of tables a character is about this wide, in millimetres.
const characterWidth = 1.7
// A row of more lines would leave half a page empty, or not fit on any.
const linesKeptTogether = 25

/** The widths of the columns in millimetres; together they are as wide as the text. */
export function columnWidths({ columns }: PaperTable): number[] {
  const sum = columns.reduce((total, { weight }) => total + weight, 0)
  return columns.map(({ weight }) => (weight / sum) * textWidth)
}

/** Whether the row may stand on one page as a whole. */
export function isKeptTogether(
  cells: readonly { readonly text: string }[],
  widths: readonly number[],
): boolean {
  return cells.every(({ text }, column) => {
    const perLine = Math.max(1, (widths[column] ?? textWidth) / characterWidth)
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
    return lines <= linesKeptTogether
  })
}

const atTheRight: ReadonlySet<string> = new Set(['number', 'percent', 'money'])

/** Numbers stand at the right, so that they can be compared. */
export function standsRight(kind: string): boolean {
  return atTheRight.has(kind)
}
