import type { PaperTable } from '../paper.ts'
import { acrossWidth, textWidth } from './look.ts'

// At the size of tables, in millimetres: a character, and what stands left and right of the text in a cell.
const characterWidth = 1.7
const cellPadding = 3.4
// Longer words may be divided.
const longestWord = 16
// A row of more lines would leave half a page empty, or not fit on any.
const linesKeptTogether = 25

/** How wide each column must be for its words to stay whole, in millimetres. */
function neededWidths({ columns, rows }: PaperTable): number[] {
  return columns.map(({ label }, column) => {
    const texts = [label, ...rows.map((cells) => cells[column]?.text ?? '')]
    const longest = texts
      .flatMap((text) => text.split(/[\s-]+/))
      .reduce((most, word) => Math.max(most, word.length), 0)
    return Math.min(longest, longestWord) * characterWidth + cellPadding
  })
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** Whether the words of a table would be torn apart on an upright page. */
export function isWide(table: PaperTable): boolean {
  return sumOf(neededWidths(table)) > textWidth
}

/** The widths of the columns in millimetres: together the page's, by weight, but none too narrow for its words. */
export function columnWidths(table: PaperTable): number[] {
  const needed = neededWidths(table)
  const room = isWide(table) ? acrossWidth : textWidth
  if (sumOf(needed) >= room) return needed.map((width) => (width / sumOf(needed)) * room)
  const weights = table.columns.map(({ weight }) => weight)
  const fixed = new Set<number>()
  for (;;) {
    const taken = sumOf(needed.filter((_, column) => fixed.has(column)))
    const shared = sumOf(weights.filter((_, column) => !fixed.has(column)))
    const widths = weights.map((weight, column) =>
      fixed.has(column) ? (needed[column] ?? 0) : (weight / shared) * (room - taken),
    )
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < (needed[column] ?? 0))
    if (narrow < 0) return widths
    fixed.add(narrow)
  }
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
