import type { NewDecision } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { addDecisionRow } from './decision-store.ts'

/** Records what a body decided about a measure. */
export async function addDecision(ctx: VerbContext, input: NewDecision) {
  const { scope, tx, now } = ctx
  const { measureId, body, decidedOn, paperNumber, result, url, isPublic } = input
  await openMeasure(ctx, { measureId, permission: 'decision.change' })
  const id = newId()
  const decision = { body, decidedOn, paperNumber, result, url, isPublic }
  await addDecisionRow(scope, tx, { ...decision, id, measureId })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'decision.add', objectKind: 'decision', objectId: id, measureId },
    after: decision,
  })
  return { id }
}
