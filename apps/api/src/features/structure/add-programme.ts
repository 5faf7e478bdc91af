import { DomainError, type NewProgramme } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { isSameName } from './refuse-misplaced-department.ts'
import { addProgrammeRow, listProgrammes } from './structure-store.ts'

export async function addProgramme({ scope, tx, now }: VerbContext, input: NewProgramme) {
  const { title, kind, decidedOn } = input
  const programmes = await listProgrammes(scope, tx)
  if (programmes.some((programme) => isSameName(programme.title, title))) {
    throw new DomainError('already-exists', { field: 'title' })
  }
  const id = newId()
  await addProgrammeRow(scope, tx, { id, title, kind, decidedOn })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'programme.add', objectKind: 'programme', objectId: id },
    after: { title, kind, decidedOn },
  })
  return { id }
}
