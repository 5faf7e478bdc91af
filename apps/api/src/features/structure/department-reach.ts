import { DomainError, grantFor, type Permission } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { listDepartmentParents } from './department-store.ts'

/** Answers whether the asker may use a permission on a measure led by a department: theirs, or one below it. */
export type DepartmentReach = (permission: Permission, departmentId: string | null) => boolean

/** Refuses with `forbidden` where `mayOn` would say no; for the verbs, which know their permission. */
export async function requireReach(
  scope: Authorized,
  tx: Transaction,
  { permission, departmentId }: { permission: Permission; departmentId: string | null },
): Promise<void> {
  const reaches = await departmentReach(scope, tx)
  if (!reaches(permission, departmentId)) throw new DomainError('forbidden')
}

/** Reads the tree of departments once, and only for members whose permissions depend on it. */
export async function departmentReach(scope: Authorized, tx: Transaction): Promise<DepartmentReach> {
  const isBound = scope.role === 'contributor'
  const parents = isBound && scope.departmentId !== null ? await listDepartmentParents(scope, tx) : new Map()
  return (permission, departmentId) => {
    const grant = grantFor(scope.role, permission)
    if (grant !== 'own-department') return grant === 'always'
    return scope.departmentId !== null && isWithin(departmentId, scope.departmentId, parents)
  }
}

function isWithin(
  departmentId: string | null,
  ancestor: string,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>()
  let current = departmentId
  while (current !== null && !seen.has(current)) {
    if (current === ancestor) return true
    seen.add(current)
    current = parents.get(current) ?? null
  }
  return false
}
