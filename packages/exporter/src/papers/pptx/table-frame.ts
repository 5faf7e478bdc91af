import type { Fact, PaperTable, Span } from '../paper.ts'
import { contentWidth, sizes } from './slide-shape.ts'
import { cutAtLines, lineHeight, linesIn } from './text-size.ts'

/** A table as slides hold it: its rows may stand on several of them, below the same head. */
export type TableFrame = {
  /** For people who do not see it. */
  readonly caption: string
  /** Null where the first column alone says what the others are. */
  readonly header: readonly string[] | null
  readonly headerHeight: number
  readonly widths: readonly number[]
  readonly aligns: readonly ('l' | 'r')[]
  readonly size: number
}

type Cell = readonly Span[]

export type TableRow = { readonly cells: readonly Cell[]; readonly height: number }

/** Space inside a cell, in points. */
export const cellPadding = { side: 5, besideNumbers: 16, top: 3 } as const

// More would fill a slide with a single row; the whole text is in the notes.
const mostLines = 10

/** The frame of a table, its rows, and what did not fit into a cell. */
export function framedTable({ caption, columns, rows }: PaperTable): {
  readonly frame: TableFrame
  readonly rows: readonly TableRow[]
  readonly cut: readonly string[][]
} {
  const sum = columns.reduce((total, { weight }) => total + weight, 0)
  const frame: TableFrame = {
    caption,
    header: columns.map(({ label }) => label),
    headerHeight: 0,
    widths: columns.map(({ weight }) => (weight / sum) * contentWidth),
    aligns: columns.map(({ kind }) =>
      kind === 'number' || kind === 'percent' || kind === 'money' ? 'r' : 'l',
    ),
    size: sizes.cell,
  }
  const cut: string[][] = []
  const framed = rows.map((row) => {
    const whole = row.map(({ text }) => [{ text }])
    const cells = whole.map((cell, column) => shortened(cell, column, frame))
    cut.push(whole.filter((cell, column) => cell !== cells[column]).map(textOfCell))
    return { cells, height: rowHeight(cells, frame) }
  })
  return { frame: { ...frame, headerHeight: rowHeight(headerCells(frame), frame) }, rows: framed, cut }
}

/** Label and value beside each other. */
export function framedFacts(
  facts: readonly Fact[],
  { caption, size = sizes.fact, width = contentWidth }: { caption: string; size?: number; width?: number },
): { readonly frame: TableFrame; readonly rows: readonly TableRow[] } {
  const frame: TableFrame = {
    caption,
    header: null,
    headerHeight: 0,
    widths: [width * 0.25, width * 0.75],
    aligns: ['l', 'l'],
    size,
  }
  const rows = facts.map(({ label, value }) => {
    const cells = [[{ text: label }], value].map((cell, column) => shortened(cell, column, frame))
    return { cells, height: rowHeight(cells, frame) }
  })
  return { frame, rows }
}

function spaceOf(column: number, { widths, aligns, size }: TableFrame): { width: number; size: number } {
  const right = aligns[column] === 'r' ? cellPadding.besideNumbers : cellPadding.side
  return { width: (widths[column] ?? 0) - cellPadding.side - right, size }
}

function textOfCell(cell: Cell): string {
  return cell.map(({ text }) => text).join('')
}

function shortened(cell: Cell, column: number, frame: TableFrame): Cell {
  const [part, rest] = cutAtLines(textOfCell(cell), mostLines, spaceOf(column, frame))
  return rest === '' ? cell : [{ text: `${part.slice(0, -1)}…` }]
}

/** The head as cells; none where the first column is the head. */
export function headerCells({ header }: TableFrame): readonly Cell[] {
  return (header ?? []).map((text) => [{ text }])
}

function rowHeight(cells: readonly Cell[], frame: TableFrame): number {
  const lines = cells.map((cell, column) => linesIn(textOfCell(cell), spaceOf(column, frame)))
  return Math.max(1, ...lines) * frame.size * lineHeight + 2 * cellPadding.top
}
