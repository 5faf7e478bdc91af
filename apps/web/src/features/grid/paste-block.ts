import { type CellValue, isSameCell, readStatusCell } from '@kommune17/domain'
import type { Locale } from '../../language.tsx'
import type { Matrix } from './clipboard-text.ts'
import type { GridColumn } from './grid-columns.ts'
import type { CellStep, UnreadStep } from './grid-edits.ts'
import type { Block } from './grid-selection.ts'
import { lacksReason, readCell, reasonMissing } from './parse-cell.ts'

/** A cell an action may reach; `known` is what the server holds or will hold, `shown` what stands there now. */
export type TargetCell = {
  readonly measureId: string
  readonly column: GridColumn
  readonly known: CellValue
  readonly shown: CellValue
  /** The cell shows text that could not be read instead of `shown`. */
  readonly isUnread: boolean
  readonly isReadOnly: boolean
}

export type FindCell = (row: number, column: number) => TargetCell | null

export type CellEdits = {
  readonly cells: readonly CellStep[]
  readonly unread: readonly UnreadStep[]
}

export type Pasted = CellEdits & {
  /** The cells the block covers. */
  readonly block: Block
  /** Rows and columns of the copied block for which the grid has no place. */
  readonly lostRows: number
  readonly lostColumns: number
}

type Limits = { readonly rows: number; readonly columns: number }

/**
 * Lays a copied block over the grid, from the chosen cell on. One value fills the whole selection; a selection that is a
 * multiple of the block is tiled. Text that is no value of its column is kept and marked, the rest is changed.
 */
export function pasteBlock(
  { matrix, block, limits }: { matrix: Matrix; block: Block; limits: Limits },
  findCell: FindCell,
  locale: Locale,
): Pasted {
  const height = matrix.length
  const width = Math.max(0, ...matrix.map((row) => row.length))
  const target = targetBlock({ height, width }, block)
  const bottom = Math.min(target.bottom, limits.rows - 1)
  const right = Math.min(target.right, limits.columns - 1)
  const edits = eachCell({ ...target, bottom, right }, findCell, (cell, row, column) => {
    const text = matrix[(row - target.top) % height]?.[(column - target.left) % width]
    return text === undefined ? null : typed(cell, text, locale)
  })
  return {
    ...edits,
    block: { ...target, bottom, right },
    lostRows: target.bottom - bottom,
    lostColumns: target.right - right,
  }
}

/** Every chosen cell without a value; what cannot be empty says so. */
export function clearBlock(block: Block, findCell: FindCell, locale: Locale): CellEdits {
  return eachCell(block, findCell, (cell) => (cell.isReadOnly ? null : typed(cell, '', locale)))
}

/** Repeats the first row of the block below; a single row repeats the one above it. */
export function fillDown(block: Block, findCell: FindCell): CellEdits {
  const source = block.top === block.bottom ? block.top - 1 : block.top
  if (source < 0) return { cells: [], unread: [] }
  return eachCell({ ...block, top: source + 1 }, findCell, (cell, _row, column) => {
    const from = findCell(source, column)
    if (from === null || from.isUnread || cell.isReadOnly) return null
    return change(cell, from.shown)
  })
}

/** The text typed into one cell: a change, or text that is kept and marked. */
export function typed(cell: TargetCell, text: string, locale: Locale): CellStep | UnreadStep | null {
  const { measureId, column, known } = cell
  const place = { measureId, field: column.field, before: known }
  const read = readCell(column, text, locale)
  const edit = read.isRead ? taken(cell, read.value, text) : { ...place, text, problem: read.problem }
  if (edit === null || !cell.isReadOnly) return edit
  return { ...place, text, problem: { from: 'grid', code: 'read-only', text: '' } }
}

function taken(cell: TargetCell, value: CellValue, text: string): CellStep | UnreadStep | null {
  const { measureId, column, known, shown } = cell
  if (!lacksReason(column, value)) return change(cell, value)
  // What is discarded already has its reason.
  if (readStatusCell(shown)?.status === 'discarded') return change(cell, shown)
  return { measureId, field: column.field, before: known, text, problem: reasonMissing(text) }
}

/** Null when the cell shows this value already. */
export function change(cell: TargetCell, after: CellValue): CellStep | null {
  if (!cell.isUnread && isSameCell(cell.shown, after)) return null
  return { measureId: cell.measureId, field: cell.column.field, before: cell.known, after }
}

export function sortedEdits(edits: readonly (CellStep | UnreadStep | null)[]): CellEdits {
  const cells: CellStep[] = []
  const unread: UnreadStep[] = []
  for (const edit of edits) {
    if (edit === null) continue
    if ('problem' in edit) unread.push(edit)
    else cells.push(edit)
  }
  return { cells, unread }
}

type EditCell = (cell: TargetCell, row: number, column: number) => CellStep | UnreadStep | null

function eachCell(block: Block, findCell: FindCell, edit: EditCell): CellEdits {
  const edits: (CellStep | UnreadStep | null)[] = []
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const cell = findCell(row, column)
      if (cell !== null) edits.push(edit(cell, row, column))
    }
  }
  return sortedEdits(edits)
}

function targetBlock({ height, width }: { height: number; width: number }, block: Block): Block {
  const rows = block.bottom - block.top + 1
  const columns = block.right - block.left + 1
  const isTiled = rows % height === 0 && columns % width === 0
  if (isTiled) return block
  return { ...block, bottom: block.top + height - 1, right: block.left + width - 1 }
}
