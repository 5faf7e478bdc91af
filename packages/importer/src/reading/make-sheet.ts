import { type Cell, emptyCell, isBlank, type Sheet } from '../workbook.ts'
import { refuseHugeSheet } from './limits.ts'
import type { Merge, SheetShape } from './scan-sheet.ts'

/** Builds a sheet from raw rows: merged cells filled, empty ends cut off, size checked. */
export function makeSheet(
  facts: { readonly name: string; readonly isHidden: boolean; readonly shape?: SheetShape | undefined },
  rows: Cell[][],
): Sheet {
  for (const row of rows) cutEmptyEnd(row)
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop()
  const filled = rows.reduce((count, row) => count + (row.length > 0 ? 1 : 0), 0)
  refuseHugeSheet(
    filled,
    rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  )
  fillMerges(rows, facts.shape)
  const { hiddenRows = [], hiddenColumns = [] } = facts.shape ?? {}
  return {
    name: facts.name,
    isHidden: facts.isHidden,
    rows,
    hiddenRows: hiddenRows.filter((row) => rows[row]?.some((cell) => !isBlank(cell))),
    hiddenColumns: hiddenColumns.filter((column) => rows.some((row) => row[column] !== undefined)),
  }
}

function cutEmptyEnd(row: Cell[]): void {
  while (row.length > 0 && isBlank(row.at(-1) ?? emptyCell)) row.pop()
}

function fillMerges(rows: Cell[][], shape: SheetShape | undefined): void {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const merge of shape?.merges ?? []) {
    const first = rows[merge.top]?.[merge.left]
    if (first !== undefined && !isBlank(first)) {
      fillMerge(rows, { ...merge, right: Math.min(merge.right, widest - 1) }, { ...first, isFilled: true })
    }
  }
}

function fillMerge(rows: Cell[][], { top, left, bottom, right }: Merge, repeated: Cell): void {
  for (const [index, row] of rows.slice(top, bottom + 1).entries()) {
    for (let column = index === 0 ? left + 1 : left; column <= right; column += 1)
      place(row, column, repeated)
  }
}

function place(row: Cell[], column: number, cell: Cell): void {
  while (row.length < column) row.push(emptyCell)
  const there = row[column]
  if (there === undefined || isBlank(there)) row[column] = cell
}
