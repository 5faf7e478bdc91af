import type { ColumnField, MeasureValues, RowAction, SkipReason } from '../import-plan.ts'
import type { ProblemCode } from '../problem.ts'

/** A row as the plan must show it: what is named must be equal, what is not named is free; `doubts`/`errors` must occur. */
export type ExpectedRow = Partial<MeasureValues> & {
  readonly action: RowAction
  readonly skipReason?: SkipReason
  readonly codes?: readonly ProblemCode[]
}

/** A file as somebody might send it, what it imitates, and the plan a careful colleague would make of it. */
export type CorpusCase = {
  readonly name: string
  readonly imitates: string
  readonly fileName: string
  readonly bytes: () => Promise<Uint8Array>
  readonly headerRow: number
  readonly stateDate?: string
  /** What each column means; `unknown` where the product has no field for it. */
  readonly columns: readonly ColumnField[]
  readonly rows: readonly ExpectedRow[]
}

export const skip = (skipReason: SkipReason): ExpectedRow => ({ action: 'skip', skipReason })

/** A row that creates a measure with these values. */
export const create = (values: Omit<ExpectedRow, 'action'>): ExpectedRow => ({ action: 'create', ...values })
