import { DomainError } from '@kommune17/domain'
import type { Department } from './department-store.ts'

type Place = { readonly id: string | null; readonly name: string; readonly parentId: string | null }

/** Refuses an unknown department above, one that lies below the department itself, and a name its neighbours have. */
export function refuseMisplacedDepartment(departments: readonly Department[], place: Place): void {
  refuseLoop(departments, place)
  const isNeighbour = ({ id, name, parentId, archivedAt }: Department) =>
    id !== place.id && archivedAt === null && parentId === place.parentId && isSameName(name, place.name)
  if (departments.some(isNeighbour)) throw new DomainError('already-exists', { field: 'name' })
}

export function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('de') === b.toLocaleLowerCase('de')
}

function refuseLoop(departments: readonly Department[], { id, parentId }: Place): void {
  const parents = new Map(departments.map((department) => [department.id, department.parentId]))
  const seen = new Set<string>()
  for (let above = parentId; above !== null; above = parents.get(above) ?? null) {
    if (!parents.has(above)) throw new DomainError('not-found', { field: 'parentId' })
    if (above === id || seen.has(above)) throw new DomainError('invalid-input', { field: 'parentId' })
    seen.add(above)
  }
}
