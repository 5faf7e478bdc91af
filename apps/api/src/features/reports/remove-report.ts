import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { auditedChoice } from './audited-choice.ts'
import { openDraft } from './open-draft.ts'
import { removeReportRow } from './report-store.ts'

/** Gives up a draft; what is frozen stays. */
export async function removeReport(ctx: VerbContext, id: string) {
  const { scope, tx, now } = ctx
  const { choice } = await openDraft(ctx, { id, version: null })
  await removeReportRow(scope, tx, id)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'report.remove', objectKind: 'report', objectId: id },
    before: auditedChoice(choice),
  })
  return { id }
}
