import { restoreMeasure as decide } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { requireReach } from '../structure/department-reach.ts'
import { changeArchivedOn, lockMeasure } from './measure-store.ts'

/** Brings an archived measure back, with everything that was recorded of it. */
export async function restoreMeasure({ scope, tx, now }: VerbContext, id: string) {
  const measure = await lockMeasure(scope, tx, id)
  await requireReach(scope, tx, { permission: 'measure.archive', departmentId: measure.departmentId })
  const { archivedOn } = decide(measure)
  const version = measure.version + 1
  await changeArchivedOn(scope, tx, { id, version, archivedOn, at: now })
  await recordAudit(scope, tx, {
    at: now,
    action: 'measure.restore',
    objectKind: 'measure',
    objectId: id,
    measureId: id,
    before: { archivedOn: measure.archivedOn },
    after: { archivedOn },
  })
  return { id, version }
}
