import { refuseLastGoal } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { findLink, listLinks, removeLinkRow } from './link-store.ts'

/** Removes a link, but never the last goal a measure supports. */
export async function removeLink(ctx: VerbContext, id: string) {
  const { scope, tx, now } = ctx
  const { measureId, goal, target, role, effect, justification } = await findLink(scope, tx, id)
  await openMeasure(ctx, { measureId, permission: 'link.change' })
  refuseLastGoal(await listLinks(scope, tx, measureId), id)
  await removeLinkRow(scope, tx, id)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'link.remove', objectKind: 'link', objectId: id, measureId },
    before: { goal, target, role, effect, justification },
  })
  return { id }
}
