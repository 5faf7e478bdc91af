import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { changeLinkFields, findLink } from './link-store.ts'

/** Confirms a suggested or adopted link, from when on it counts; a confirmed one stays as it is. */
export async function confirmLink(ctx: VerbContext, id: string) {
  const { scope, tx, now } = ctx
  const { measureId } = await findLink(scope, tx, id)
  await openMeasure(ctx, { measureId, permission: 'link.change' })
  const { isConfirmed, goal, target } = await findLink(scope, tx, id)
  if (isConfirmed) return { id }
  await changeLinkFields(scope, tx, { id, changes: { confirmedAt: now, confirmedBy: scope.userId } })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'link.confirm', objectKind: 'link', objectId: id, measureId },
    before: { isConfirmed: false },
    after: { isConfirmed: true, goal, target },
  })
  return { id }
}
