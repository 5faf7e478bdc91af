import { DomainError } from '../errors.ts'
import {
  mostOwnColumns,
  type OwnChanges,
  type OwnColumn,
  type OwnValue,
  type OwnValues,
  parseOwnValue,
} from './own-column.ts'

/**
 * The values as they are to be stored. Throws `not-found` for a column the municipality does not have, `invalid-input`
 * with the field and what is wrong for a value that is none of its column.
 */
export function decideOwn(columns: readonly OwnColumn[], changes: OwnChanges): OwnChanges {
  const decided = Object.entries(changes).map(([id, value]): [string, OwnValue | null] => {
    const column = columns.find((known) => known.id === id)
    const field = ownField(id)
    if (column === undefined) throw new DomainError('not-found', { field })
    const parsed = parseOwnValue(column, value)
    if (parsed.isValid) return [id, parsed.value]
    throw new DomainError('invalid-input', { field, issue: parsed.issue.code, ...parsed.issue.details })
  })
  return Object.fromEntries(decided)
}

/** The values after a change: what is null is gone. */
export function withOwn(values: OwnValues, changes: OwnChanges): OwnValues {
  const entries = Object.entries({ ...values, ...changes })
  return Object.fromEntries(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])))
}

/** Of a change only what differs from the stored values. */
export function differingOwn(values: OwnValues, changes: OwnChanges): OwnChanges {
  return Object.fromEntries(Object.entries(changes).filter(([id, value]) => value !== (values[id] ?? null)))
}

/** Refuses a choice without choices (`invalid-input`), a name in use (`already-exists`) and one column too many (`too-many`). */
export function refuseImpossibleColumn(
  others: readonly OwnColumn[],
  { name, kind, choices }: Omit<OwnColumn, 'id'>,
): void {
  if (others.length >= mostOwnColumns) throw new DomainError('too-many', { limit: mostOwnColumns })
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new DomainError('already-exists', { field: 'name' })
  }
  if ((kind === 'choice') !== choices.length > 0)
    throw new DomainError('choices-required', { field: 'choices' })
}

const prefix = 'own:'

/** The name an own column has among the fields of a measure: `own:` and its id. */
export function ownField(columnId: string): `own:${string}` {
  return `${prefix}${columnId}`
}

/** The column behind such a name; null for a field that every measure has. */
export function ownColumnId(field: string): string | null {
  return field.startsWith(prefix) ? field.slice(prefix.length) : null
}
