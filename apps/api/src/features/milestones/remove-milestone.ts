import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { findMilestone, removeMilestoneRow } from './milestone-store.ts'

/** Removes a milestone entered by mistake; one that was given up is dropped instead, which keeps it in the list. */
export async function removeMilestone(ctx: VerbContext, id: string) {
  const { scope, tx, now } = ctx
  const { id: _, measureId, ...before } = await findMilestone(scope, tx, id)
  await openMeasure(ctx, { measureId, permission: 'milestone.change' })
  await removeMilestoneRow(scope, tx, id)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'milestone.remove', objectKind: 'milestone', objectId: id, measureId },
    before,
  })
  return { id }
}
