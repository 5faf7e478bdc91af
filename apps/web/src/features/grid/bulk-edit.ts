import { type CellValue, type GoalsCell, isSameCell } from '@kommune17/domain'
import type { Locale } from '../../language.tsx'
import type { GridColumn } from './grid-columns.ts'
import type { CellStep } from './grid-edits.ts'
import { type CellProblem, lacksReason, type ReadCell, readCell, reasonMissing } from './parse-cell.ts'
import type { TargetCell } from './paste-block.ts'

export type GoalsOperation = 'replace' | 'add' | 'remove'

export type BulkWish = {
  readonly column: GridColumn
  /** As typed or chosen; empty clears, null is not chosen yet. */
  readonly text: string | null
  /** Why, where the value is to discard; asked for apart from it. */
  readonly reason?: string
  readonly operation: GoalsOperation
}

export type BulkPreview = {
  readonly cells: readonly CellStep[]
  /** Changes alike, the most frequent first. */
  readonly groups: readonly {
    readonly before: CellValue
    readonly after: CellValue
    readonly count: number
  }[]
  readonly same: number
  readonly locked: number
  /** Measures that would lose their last goal. */
  readonly impossible: number
  readonly problem: CellProblem | null
  /** The value needs a reason beside it. */
  readonly asksReason: boolean
}

const nothing = { cells: [], groups: [], same: 0, locked: 0, impossible: 0, asksReason: false }

/** What a wish does to each chosen measure, before anything is sent. */
export function previewBulk(targets: readonly TargetCell[], wish: BulkWish, locale: Locale): BulkPreview {
  if (wish.text === null) return { ...nothing, problem: null }
  const plain = readCell(wish.column, wish.text, locale)
  const asksReason = plain.isRead && lacksReason(wish.column, plain.value)
  const read = asksReason ? readReason(wish, wish.text, locale) : plain
  if (!read.isRead) return { ...nothing, asksReason, problem: read.problem }
  const open = targets.filter(({ isReadOnly }) => !isReadOnly)
  const asked = open.map((cell) => ({ cell, after: afterOf(cell.shown, read.value, wish.operation) }))
  const possible = asked.filter(({ after }) => !hasNoGoal(after))
  const cells = possible.flatMap(({ cell, after }) =>
    !cell.isUnread && isSameCell(cell.shown, after)
      ? []
      : [{ measureId: cell.measureId, field: cell.column.field, before: cell.known, after }],
  )
  return {
    cells,
    groups: grouped(cells),
    same: possible.length - cells.length,
    locked: targets.length - open.length,
    impossible: asked.length - possible.length,
    asksReason,
    problem: null,
  }
}

function readReason({ column, reason = '' }: BulkWish, text: string, locale: Locale): ReadCell {
  const read = readCell(column, `${text}: ${reason}`, locale)
  if (!read.isRead || !lacksReason(column, read.value)) return read
  return { isRead: false, problem: reasonMissing(text) }
}

function afterOf(shown: CellValue, wished: CellValue, operation: GoalsOperation): CellValue {
  if (!(isGoals(shown) && isGoals(wished)) || operation === 'replace') return wished
  const named = [...wished.primary, ...wished.secondary]
  const rest = {
    primary: shown.primary.filter((code) => !named.includes(code)),
    secondary: shown.secondary.filter((code) => !named.includes(code)),
  }
  if (operation === 'remove') return rest
  // What a measure already pursues keeps its role.
  const known = [...shown.primary, ...shown.secondary]
  const added = (codes: readonly string[]) => codes.filter((code) => !known.includes(code))
  return {
    primary: [...shown.primary, ...added(wished.primary)],
    secondary: [...shown.secondary, ...added(wished.secondary)],
  }
}

function grouped(cells: readonly CellStep[]): BulkPreview['groups'] {
  const groups = new Map<string, { before: CellValue; after: CellValue; count: number }>()
  for (const { before, after } of cells) {
    const key = JSON.stringify([before, after])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { before, after, count: 1 })
    else group.count += 1
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

function isGoals(value: CellValue): value is GoalsCell {
  return typeof value === 'object' && value !== null
}

function hasNoGoal(value: CellValue): boolean {
  return isGoals(value) && value.primary.length + value.secondary.length === 0
}
