import type { PlannedRow } from '@kommune17/importer'
import { v7 as newId } from 'uuid'

type Part = { readonly id: string; readonly name: string }

/** Departments, fields of action and programmes that a list names and the municipality does not have yet. */
export type NewParts = {
  readonly departments: readonly Part[]
  readonly fields: readonly Part[]
  readonly programmes: readonly Part[]
}

type Known = {
  readonly departments: readonly Part[]
  readonly fields: readonly Part[]
  readonly programmes: readonly { readonly id: string; readonly title: string }[]
}

/** Ids by name: those that exist, and one made for each new name as it is first asked for. */
export type PartIds = {
  readonly department: (name: string) => string
  readonly field: (name: string) => string
  readonly programme: (name: string) => string
  readonly made: () => NewParts
}

export function partIds(known: Known): PartIds {
  const departments = idsByName(known.departments)
  const fields = idsByName(known.fields)
  const programmes = idsByName(known.programmes.map(({ id, title }) => ({ id, name: title })))
  return {
    department: departments.idOf,
    field: fields.idOf,
    programme: programmes.idOf,
    made: () => ({
      departments: departments.made,
      fields: fields.made,
      programmes: programmes.made,
    }),
  }
}

function idsByName(known: readonly Part[]) {
  const ids = new Map(known.map(({ id, name }) => [key(name), id]))
  const made: Part[] = []
  const idOf = (name: string): string => {
    const existing = ids.get(key(name))
    if (existing !== undefined) return existing
    const part = { id: newId(), name: name.trim() }
    ids.set(key(name), part.id)
    made.push(part)
    return part.id
  }
  return { idOf, made }
}

function key(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** Whether an import would write anything for the row. */
export function isWritten({ action }: Pick<PlannedRow, 'action'>): boolean {
  return action === 'create' || action === 'change'
}
