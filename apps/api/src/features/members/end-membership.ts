import { addDays, DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { endMember, findMember, hasOtherCoordinator } from './member-store.ts'

/** Ends a membership at once; the last coordinator cannot leave. */
export async function endMembership({ scope, tx, now, today }: VerbContext, id: string): Promise<void> {
  const member = await findMember(scope, tx, { id, today })
  if (member.role === 'coordinator' && !(await hasOtherCoordinator(scope, tx, { id, today }))) {
    throw new DomainError('last-coordinator')
  }
  const lastDay = addDays(today, -1)
  await endMember(scope, tx, { id, lastDay })
  await recordAudit(scope, tx, {
    at: now,
    action: 'member.end',
    objectKind: 'membership',
    objectId: id,
    before: { role: member.role },
    after: { validTo: lastDay },
  })
}
