import type { CellDifference, CellOutcome } from './change-cells.ts'

type OfMeasure<Cell> = Cell & { readonly measureId: string }

/** The action that takes an answered one back: what it changed, and what followed from that, the other way round. */
export function undoCells(answer: {
  readonly cells: readonly OfMeasure<CellOutcome>[]
  readonly consequences: readonly OfMeasure<CellDifference>[]
}): OfMeasure<CellDifference>[] {
  const changed = answer.cells.flatMap((cell) => (cell.outcome === 'changed' ? [cell] : []))
  return [...changed, ...answer.consequences].map(({ measureId, field, before, after }) => ({
    measureId,
    field,
    before: after,
    after: before,
  }))
}
