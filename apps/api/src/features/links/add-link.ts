import { type NewLink, refuseImpossibleLink } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { addLinks, listLinks } from './link-store.ts'

/** Links a measure to a goal or one of its targets. */
export async function addLink(ctx: VerbContext, input: NewLink) {
  const { scope, tx, now } = ctx
  const { measureId, goal, target, role, effect, justification } = input
  await openMeasure(ctx, { measureId, permission: 'link.change' })
  const link = { goal, target, role, effect, justification }
  refuseImpossibleLink(await listLinks(scope, tx, measureId), link)
  const id = newId()
  await addLinks(scope, tx, { links: [{ ...link, id, measureId }], at: now })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'link.add', objectKind: 'link', objectId: id, measureId },
    after: link,
  })
  return { id }
}
