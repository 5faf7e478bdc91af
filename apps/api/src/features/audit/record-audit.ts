import type { Instant } from '@kommune17/domain'
import type { AuditScope } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { addAuditEvents, type NewAuditEvent } from './audit-store.ts'

type Json = string | number | boolean | readonly Json[] | JsonObject
type JsonObject = { readonly [name: string]: Json | null }

/** Fields of the changed thing under the names its input has; values as JSON knows them. */
type AuditFields = { readonly [name: string]: Json | null | undefined }

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
  await recordAudits(scope, tx, [change])
}

/** As `recordAudit`, for a change of many things at once: one event for each of them. */
export async function recordAudits(
  scope: AuditScope,
  tx: Transaction,
  changes: readonly AuditedChange[],
): Promise<void> {
  await addAuditEvents(scope, tx, changes.map(eventOf))
}

function eventOf({ before = {}, after = {}, ...event }: AuditedChange): NewAuditEvent {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = fields.filter((field) => !isSame(before[field], after[field]))
  return { ...event, before: pick(before, changed), after: pick(after, changed) }
}

function pick(fields: AuditFields, names: readonly string[]): JsonObject {
  const given: [string, Json][] = []
  for (const name of names) {
    const value = fields[name]
    if (value !== undefined && value !== null) given.push([name, value])
  }
  return Object.fromEntries(given)
}

function isSame(a: AuditFields[string], b: AuditFields[string]): boolean {
  return (a ?? null) === (b ?? null) || JSON.stringify(a) === JSON.stringify(b)
}
