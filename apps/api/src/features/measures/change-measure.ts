import { applyMeasureChange, can, DomainError, type MeasureChange } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { requireReach } from '../structure/department-reach.ts'
import { refuseUnknownReferences } from '../structure/structure-store.ts'
import { changeMeasureFields, lockMeasure } from './measure-store.ts'

const permission = 'measure.change'

/** Changes fields of the version the person saw; `conflict` says who was faster, and when. */
export async function changeMeasure({ scope, tx, now }: VerbContext, input: MeasureChange) {
  const measure = await lockMeasure(scope, tx, input.id)
  await requireReach(scope, tx, { permission, departmentId: measure.departmentId })
  const { version, changes } = applyMeasureChange(measure, input.changes, input.version)
  if (version === measure.version) return { id: measure.id, version }
  if (changes.visibility !== undefined && !can(scope.role, 'release.change'))
    throw new DomainError('forbidden')
  // Nobody may hand a measure to a department they could not have taken it from.
  if (changes.departmentId !== undefined) {
    await requireReach(scope, tx, { permission, departmentId: changes.departmentId })
  }
  await refuseUnknownReferences(scope, tx, changes)
  await changeMeasureFields(scope, tx, { id: measure.id, version, changes, at: now })
  const before = Object.fromEntries(Object.entries(measure).filter(([field]) => field in changes))
  await recordAudit(scope, tx, {
    at: now,
    action: 'measure.change',
    objectKind: 'measure',
    objectId: measure.id,
    measureId: measure.id,
    before,
    after: changes,
  })
  return { id: measure.id, version }
}
