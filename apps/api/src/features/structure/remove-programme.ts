import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { countMeasuresOf, findProgramme, removeProgrammeRow } from './structure-store.ts'

/** Removes a programme without measures; with some it is `in-use`, and says how many. */
export async function removeProgramme({ scope, tx, now }: VerbContext, id: string) {
  const { id: _, ...before } = await findProgramme(scope, tx, id)
  const measures = await countMeasuresOf(scope, tx, { programmeId: id })
  if (measures > 0) throw new DomainError('in-use', { measures })
  await removeProgrammeRow(scope, tx, id)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'programme.remove', objectKind: 'programme', objectId: id },
    before,
  })
  return { id }
}
