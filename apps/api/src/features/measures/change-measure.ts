import {
  applyMeasureChange,
  can,
  DomainError,
  decideOwn,
  type MeasureChange,
  withOwn,
} from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { listOwnColumns } from '../own-columns/own-column-store.ts'
import { requireReach } from '../structure/department-reach.ts'
import { refuseUnknownReferences } from '../structure/structure-store.ts'
import { auditedFields } from './audited-fields.ts'
import { changeMeasureFields, lockMeasure } from './measure-store.ts'

const permission = 'measure.change'

/** Changes fields of the version the person saw; `conflict` says who was faster, and when. */
export async function changeMeasure({ scope, tx, now }: VerbContext, input: MeasureChange) {
  const measure = await lockMeasure(scope, tx, input.id)
  await requireReach(scope, tx, { permission, departmentId: measure.departmentId })
  const { own: asked, ...plain } = input.changes
  const own = asked && decideOwn(await listOwnColumns(scope, tx), asked)
  const change = own === undefined ? plain : { ...plain, own }
  const { version, changes } = applyMeasureChange(measure, change, input.version)
  if (version === measure.version) return { id: measure.id, version }
  if (changes.visibility !== undefined && !can(scope.role, 'release.change'))
    throw new DomainError('forbidden')
  // Nobody may hand a measure to a department they could not have taken it from.
  if (changes.departmentId !== undefined) {
    await requireReach(scope, tx, { permission, departmentId: changes.departmentId })
  }
  await refuseUnknownReferences(scope, tx, changes)
  const stored = changes.own ? { ...changes, own: withOwn(measure.own, changes.own) } : changes
  await changeMeasureFields(scope, tx, { id: measure.id, version, changes: stored, at: now })
  const after = auditedFields(changes)
  const before = Object.entries(auditedFields(measure)).filter(([field]) => field in after)
  await recordAudit(scope, tx, {
    at: now,
    action: 'measure.change',
    objectKind: 'measure',
    objectId: measure.id,
    measureId: measure.id,
    before: Object.fromEntries(before),
    after,
  })
  return { id: measure.id, version }
}
