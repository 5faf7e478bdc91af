/** `percent` is a number shown with %, its value still 0..1; `error` is what a formula left behind (#DIV/0!). */
export type CellKind = 'empty' | 'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error'

/** One cell: `text` as a person sees it, `value` typed (a date as `2026-06-30`), `isFilled` when it repeats a merged cell. */
export type Cell = {
  readonly kind: CellKind
  readonly text: string
  readonly value: string | number | boolean | null
  readonly isFilled?: true
}

/** A sheet as a grid; row and column numbers are 1-based for people: row = index + 1. */
export type Sheet = {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly (readonly Cell[])[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** `hasComments`: the file holds comments of people, which are never read. */
export type Workbook = { readonly sheets: readonly Sheet[]; readonly hasComments?: boolean }

export const emptyCell: Cell = { kind: 'empty', text: '', value: null }

/** The cell at a place of a row; beyond its end everything is empty. */
export function cellAt(row: readonly Cell[] | undefined, column: number): Cell {
  return row?.[column] ?? emptyCell
}

/** True when nobody would see anything in the cell. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === 'empty' || cell.text.trim() === ''
}
