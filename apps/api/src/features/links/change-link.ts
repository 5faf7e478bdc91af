import { type LinkChanges, refuseImpossibleLink, refuseLastGoal } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { changeLinkFields, findLink, listLinks } from './link-store.ts'

/** Changes role, effect or justification; goal and target are the link's identity. */
export async function changeLink(ctx: VerbContext, { id, changes }: { id: string; changes: LinkChanges }) {
  const { scope, tx, now } = ctx
  const { measureId } = await findLink(scope, tx, id)
  await openMeasure(ctx, { measureId, permission: 'link.change' })
  const links = await listLinks(scope, tx, measureId)
  const { goal, target, role, effect, justification } = await findLink(scope, tx, id)
  const newEffect = changes.effect ?? effect
  const others = links.filter((link) => link.id !== id)
  refuseImpossibleLink(others, { goal, target, effect: newEffect })
  if (newEffect !== 'supports') refuseLastGoal(links, id)
  await changeLinkFields(scope, tx, { id, changes })
  const before = { role, effect, justification }
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'link.change', objectKind: 'link', objectId: id, measureId },
    before,
    after: { ...before, ...changes },
  })
  return { id }
}
