import { confirmUnchanged as decide } from '@kommune17/domain'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { listStatusUpdates } from './progress-store.ts'
import { storeUpdate } from './store-update.ts'

/** "Unverändert bestätigt": makes a measure fresh again without a word. */
export async function confirmUnchanged(ctx: VerbContext, measureId: string) {
  const { archivedOn } = await openMeasure(ctx, { measureId, permission: 'progress.log' })
  const updates = await listStatusUpdates(ctx.scope, ctx.tx, measureId)
  const update = decide({ measure: { archivedOn, updates }, today: ctx.today })
  return storeUpdate(ctx, { measureId, update, action: 'progress.confirmUnchanged' })
}
