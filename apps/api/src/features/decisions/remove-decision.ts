import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { findDecision, removeDecisionRow } from './decision-store.ts'

/** Removes a decision recorded by mistake. */
export async function removeDecision(ctx: VerbContext, id: string) {
  const { scope, tx, now } = ctx
  const { id: _, measureId, ...before } = await findDecision(scope, tx, id)
  await openMeasure(ctx, { measureId, permission: 'decision.change' })
  await removeDecisionRow(scope, tx, id)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'decision.remove', objectKind: 'decision', objectId: id, measureId },
    before,
  })
  return { id }
}
