import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import {
  changeDepartmentFields,
  findDepartment,
  isDepartmentInUse,
  removeDepartmentRow,
} from './department-store.ts'

/** Removes a department nothing points to; one in use is archived, so that old measures keep naming it. */
export async function removeDepartment({ scope, tx, now }: VerbContext, id: string) {
  const { name, shortName, parentId } = await findDepartment(scope, tx, id)
  const outcome = (await isDepartmentInUse(scope, tx, id)) ? 'archived' : 'removed'
  if (outcome === 'archived') await changeDepartmentFields(scope, tx, { id, changes: { archivedAt: now } })
  else await removeDepartmentRow(scope, tx, id)
  await recordAudit(scope, tx, {
    at: now,
    action: outcome === 'archived' ? 'department.archive' : 'department.remove',
    objectKind: 'department',
    objectId: id,
    before: { name, shortName, parentId },
  })
  return { id, outcome } as const
}
