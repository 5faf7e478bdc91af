import type { NewDepartment } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { addDepartmentRow, listDepartments } from './department-store.ts'
import { refuseMisplacedDepartment } from './refuse-misplaced-department.ts'

export async function addDepartment({ scope, tx, now }: VerbContext, input: NewDepartment) {
  const { name, shortName, parentId } = input
  refuseMisplacedDepartment(await listDepartments(scope, tx), { id: null, name, parentId })
  const id = newId()
  await addDepartmentRow(scope, tx, { id, name, shortName, parentId })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'department.add', objectKind: 'department', objectId: id },
    after: { name, shortName, parentId },
  })
  return { id }
}
