import { type NewProgress, recordProgress } from '@kommune17/domain'
import type { VerbContext } from '../audit/verb-context.ts'
import { openMeasure } from '../measures/open-measure.ts'
import { storeUpdate } from './store-update.ts'

/** Logs a Sachstand for a key date up to today; an earlier one may be added later without disturbing newer ones. */
export async function logProgress(ctx: VerbContext, input: NewProgress) {
  const { measureId } = input
  const measure = await openMeasure(ctx, { measureId, permission: 'progress.log' })
  const update = recordProgress({ measure, update: input, today: ctx.today })
  return storeUpdate(ctx, { measureId, update, action: 'progress.log' })
}
