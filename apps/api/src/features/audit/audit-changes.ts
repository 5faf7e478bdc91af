import { ownColumnId } from '@kommune17/domain'
import type { AuditEntry } from './audit-view.ts'

type AuditValue = AuditEntry['changes'][number]['before']

const referenceFields = new Set(['departmentId', 'coDepartmentIds', 'fieldId', 'programmeId'])

/** The changed fields of an event, ids and own columns replaced by names; a name nobody knows any more leaves its id. */
export function auditChanges(
  event: { readonly before: unknown; readonly after: unknown },
  names: ReadonlyMap<string, string>,
): AuditEntry['changes'] {
  const before = entriesOf(event.before)
  const after = entriesOf(event.after)
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  return fields.map((field) => {
    const show = (value: unknown) => shownValue(referenceFields.has(field) ? nameIn(value, names) : value)
    const name = names.get(ownColumnId(field) ?? '')
    return { field: name ?? field, before: show(before.get(field)), after: show(after.get(field)) }
  })
}

function entriesOf(fields: unknown): Map<string, unknown> {
  return new Map(typeof fields === 'object' && fields !== null ? Object.entries(fields) : [])
}

function nameIn(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => nameIn(item, names))
  return typeof value === 'string' ? (names.get(value) ?? value) : value
}

function shownValue(value: unknown): AuditValue {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(shownPart).join(', ')
  return shownPart(value)
}

// Amounts of a year read "2026: 1000 / – / 500": planned, actual, funding.
function shownPart(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part)
  const fields = entriesOf(part)
  const amounts = ['costPlanned', 'costActual', 'funding'].map((field) => String(fields.get(field) ?? '–'))
  return `${String(fields.get('year'))}: ${amounts.join(' / ')}`
}
