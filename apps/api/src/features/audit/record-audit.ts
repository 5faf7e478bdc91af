import type { Instant } from '@kommune17/domain'
import type { AuditScope } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { addAuditEvent } from './audit-store.ts'

/** Fields of the changed thing under the names its input has; values as JSON knows them. */
export type AuditFields = Readonly<Record<string, unknown>>

export type AuditedChange = {
  readonly at: Instant
  /** `<object>.<verb>`, for instance `measure.change`. */
  readonly action: string
  readonly objectKind: string
  readonly objectId: string
  readonly measureId?: string
  readonly before?: AuditFields
  readonly after?: AuditFields
}

/** Writes who changed what, in the transaction of the change itself; of `before` and `after` only what differs. */
export async function recordAudit(scope: AuditScope, tx: Transaction, change: AuditedChange): Promise<void> {
  const { before = {}, after = {}, ...event } = change
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = fields.filter((field) => !isSame(before[field], after[field]))
  await addAuditEvent(scope, tx, {
    ...event,
    before: pick(before, changed),
    after: pick(after, changed),
  })
}

function pick(fields: AuditFields, names: readonly string[]): AuditFields {
  return Object.fromEntries(names.filter((name) => isGiven(fields[name])).map((name) => [name, fields[name]]))
}

function isSame(a: unknown, b: unknown): boolean {
  return (!isGiven(a) && !isGiven(b)) || JSON.stringify(a) === JSON.stringify(b)
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
