import { type MeasureChanges, ownField } from '@kommune17/domain'

/** Fields of a measure as the audit trail keeps them: each own column is a field of its own. */
export function auditedFields({ own = {}, ...fields }: MeasureChanges) {
  const ownEntries = Object.entries(own).map(([id, value]) => [ownField(id), value] as const)
  return { ...fields, ...Object.fromEntries(ownEntries) }
}
