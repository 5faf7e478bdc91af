import * as z from 'zod/mini'
import { issue } from '../inputs/field-issues.ts'
import { textOrNull } from '../inputs/field-schemas.ts'
import { type MeasureStatus, measureStatuses } from '../measures/measure-status.ts'

/** A status cell taken apart; only what is discarded has a reason, and of old lists not always one. */
export type StatusCell = { readonly status: MeasureStatus; readonly reason: string | null }

const parts = z.strictObject({
  status: z.enum(measureStatuses, issue('invalid')),
  reason: textOrNull(4_000),
})

/** A status, tidied; behind `discarded` its reason, as it is written: `discarded: too expensive`. */
export const statusCell = z.pipe(
  z.pipe(z.transform(taken), parts),
  z.transform((cell: z.output<typeof parts>) => statusCellOf(cell)),
)

/** The text of a status cell. */
export function statusCellOf({ status, reason }: StatusCell): string {
  return status === 'discarded' && reason !== null ? `${status}: ${reason}` : status
}

/** Takes a status cell apart; null for what is none. */
export function readStatusCell(value: unknown): StatusCell | null {
  const { status: word, reason } = taken(value)
  const status = measureStatuses.find((known) => known === word)
  return status === undefined ? null : { status, reason }
}

function taken(value: unknown): { status: unknown; reason: string | null } {
  const reason = typeof value === 'string' ? /^discarded:\s*([\s\S]*)$/.exec(value)?.[1] : undefined
  if (reason === undefined) return { status: value, reason: null }
  return { status: 'discarded', reason: reason === '' ? null : reason }
}
