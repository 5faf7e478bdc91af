import { archiveMeasure as decide } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { requireReach } from '../structure/department-reach.ts'
import { changeArchivedOn, lockMeasure } from './measure-store.ts'

/** Takes a measure out of the lists and figures from today on; nothing is deleted. */
export async function archiveMeasure({ scope, tx, now, today }: VerbContext, id: string) {
  const measure = await lockMeasure(scope, tx, id)
  await requireReach(scope, tx, { permission: 'measure.archive', departmentId: measure.departmentId })
  const { archivedOn } = decide(measure, today)
  const version = measure.version + 1
  await changeArchivedOn(scope, tx, { id, version, archivedOn, at: now })
  await recordAudit(scope, tx, {
    at: now,
    action: 'measure.archive',
    objectKind: 'measure',
    objectId: id,
    measureId: id,
    before: { archivedOn: measure.archivedOn },
    after: { archivedOn },
  })
  return { id, version }
}
