import type { NewMilestone } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { addMilestoneRow } from './milestone-store.ts'

/** Adds a milestone; from now on milestones, not stated percentages, say how far the measure is. */
export async function addMilestone(ctx: VerbContext, input: NewMilestone) {
  const { scope, tx, now } = ctx
  const { measureId, title, due, weight, doneOn, droppedOn } = input
  await openMeasure(ctx, { measureId, permission: 'milestone.change' })
  const id = newId()
  const milestone = { title, due, weight, doneOn, droppedOn }
  await addMilestoneRow(scope, tx, { ...milestone, id, measureId })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'milestone.add', objectKind: 'milestone', objectId: id, measureId },
    after: milestone,
  })
  return { id }
}
