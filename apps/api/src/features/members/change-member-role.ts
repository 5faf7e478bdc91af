import { DomainError, type MunicipalRole } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeMember, findMember, hasOtherCoordinator, requireOwnDepartment } from './member-store.ts'

export type RoleChange = {
  readonly id: string
  readonly role: MunicipalRole
  readonly departmentId: string | null
}

/** Gives a member another role or department; somebody must always coordinate. */
export async function changeMemberRole(
  { scope, tx, now, today }: VerbContext,
  change: RoleChange,
): Promise<void> {
  const member = await findMember(scope, tx, { id: change.id, today })
  await requireOwnDepartment(scope, tx, change.departmentId)
  const isLeaving = member.role === 'coordinator' && change.role !== 'coordinator'
  if (isLeaving && !(await hasOtherCoordinator(scope, tx, { id: member.id, today }))) {
    throw new DomainError('last-coordinator')
  }
  await changeMember(scope, tx, change)
  await recordAudit(scope, tx, {
    at: now,
    action: 'member.change',
    objectKind: 'membership',
    objectId: member.id,
    before: { role: member.role, departmentId: member.departmentId },
    after: { role: change.role, departmentId: change.departmentId },
  })
}
