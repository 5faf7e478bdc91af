import { DomainError, type ProgrammeChanges } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { isSameName } from './refuse-misplaced-department.ts'
import { changeProgrammeFields, findProgramme, listProgrammes } from './structure-store.ts'

export async function changeProgramme(
  { scope, tx, now }: VerbContext,
  { id, changes }: { id: string; changes: ProgrammeChanges },
) {
  const { id: _, ...before } = await findProgramme(scope, tx, id)
  const others = (await listProgrammes(scope, tx)).filter((programme) => programme.id !== id)
  if (others.some((programme) => isSameName(programme.title, changes.title ?? before.title))) {
    throw new DomainError('already-exists', { field: 'title' })
  }
  await changeProgrammeFields(scope, tx, { id, changes })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'programme.change', objectKind: 'programme', objectId: id },
    before,
    after: { ...before, ...changes },
  })
  return { id }
}
