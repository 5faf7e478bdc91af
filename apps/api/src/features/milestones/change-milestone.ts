import type { MilestoneChanges } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { changeMilestoneFields, findMilestone } from './milestone-store.ts'

/** Changes a milestone: also how it is done, dropped or reopened. */
export async function changeMilestone(
  ctx: VerbContext,
  { id, changes }: { id: string; changes: MilestoneChanges },
) {
  const { scope, tx, now } = ctx
  const { measureId } = await findMilestone(scope, tx, id)
  await openMeasure(ctx, { measureId, permission: 'milestone.change' })
  const { id: _, measureId: __, ...before } = await findMilestone(scope, tx, id)
  await changeMilestoneFields(scope, tx, { id, changes })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'milestone.change', objectKind: 'milestone', objectId: id, measureId },
    before,
    after: { ...before, ...changes },
  })
  return { id }
}
