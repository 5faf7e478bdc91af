import type { DecisionChanges } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { changeDecisionFields, findDecision } from './decision-store.ts'

/** Corrects a recorded decision. */
export async function changeDecision(
  ctx: VerbContext,
  { id, changes }: { id: string; changes: DecisionChanges },
) {
  const { scope, tx, now } = ctx
  const { measureId } = await findDecision(scope, tx, id)
  await openMeasure(ctx, { measureId, permission: 'decision.change' })
  const { id: _, measureId: __, ...before } = await findDecision(scope, tx, id)
  await changeDecisionFields(scope, tx, { id, changes })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'decision.change', objectKind: 'decision', objectId: id, measureId },
    before,
    after: { ...before, ...changes },
  })
  return { id }
}
