import type { ErrorCode, ErrorDetails, IsoDate } from '@kommune17/domain'
import type { Choices, Existing, ImportPlan, PlannedRow } from '@kommune17/importer'
import type { ImportMemory } from './import-memory.ts'

/** What the thread that reads a list is started with. */
export type ListOrder = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
  readonly choices: Choices
  readonly memory: ImportMemory
  readonly existing: Existing
  readonly today: IsoDate
}

export type ReadRow = { readonly plan: PlannedRow; readonly cells: readonly string[] }

export type ReadPlan = Omit<ImportPlan, 'rows'> & { readonly sheets: readonly string[] }

/** What the thread answers each time it is asked for more: first the plan, then its rows, then that there are no more. */
export type ListAnswer =
  | { readonly kind: 'plan'; readonly plan: ReadPlan }
  | { readonly kind: 'rows'; readonly rows: readonly ReadRow[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: ErrorDetails }
