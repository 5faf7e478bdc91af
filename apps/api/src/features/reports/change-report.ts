import type { ReportChoice } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { auditedChoice } from './audited-choice.ts'
import { openDraft } from './open-draft.ts'
import { changeReportChoice } from './report-store.ts'

type ChangedDraft = { readonly id: string; readonly version: number; readonly choice: ReportChoice }

/** Changes what a draft covers and says. */
export async function changeReport(ctx: VerbContext, { id, version, choice }: ChangedDraft) {
  const { scope, tx, now } = ctx
  const draft = await openDraft(ctx, { id, version })
  const next = draft.version + 1
  await changeReportChoice(scope, tx, { id, version: next, at: now, choice })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'report.change', objectKind: 'report', objectId: id },
    before: auditedChoice(draft.choice),
    after: auditedChoice(choice),
  })
  return { id, version: next }
}
