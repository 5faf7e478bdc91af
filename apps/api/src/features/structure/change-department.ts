import type { DepartmentChanges } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeDepartmentFields, findDepartment, listDepartments } from './department-store.ts'
import { refuseMisplacedDepartment } from './refuse-misplaced-department.ts'

export async function changeDepartment(
  { scope, tx, now }: VerbContext,
  { id, changes }: { id: string; changes: DepartmentChanges },
) {
  const { name, shortName, parentId } = await findDepartment(scope, tx, id)
  const before = { name, shortName, parentId }
  refuseMisplacedDepartment(await listDepartments(scope, tx), {
    id,
    name: changes.name ?? name,
    parentId: changes.parentId === undefined ? parentId : changes.parentId,
  })
  await changeDepartmentFields(scope, tx, { id, changes })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'department.change', objectKind: 'department', objectId: id },
    before,
    after: { ...before, ...changes },
  })
  return { id }
}
