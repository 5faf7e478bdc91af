import { canonicalJson, DomainError, reportFigures, ruleVersion } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { buildContent } from './build-content.ts'
import { openDraft } from './open-draft.ts'
import { checksumOf } from './report-checksum.ts'
import { freezeReportRow } from './report-store.ts'

/** Puts the data as they stand now into the draft, for good. */
export async function freezeReport(
  ctx: VerbContext,
  { id, version }: { readonly id: string; readonly version: number },
) {
  const { scope, tx, now, today } = ctx
  const { choice, code } = await openDraft(ctx, { id, version })
  if (choice.asOf > today) throw new DomainError('key-date-in-future')
  const built = await buildContent(ctx, choice)
  const content = canonicalJson(built)
  const sha256 = checksumOf(content)
  const figures = canonicalJson(reportFigures(built))
  await freezeReportRow(scope, tx, { id, at: now, frozen: { content, sha256, figures, ruleVersion } })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'report.freeze', objectKind: 'report', objectId: id },
    after: { sha256, title: choice.title, asOf: choice.asOf, isPublic: choice.isPublic },
  })
  return { id, code, sha256 }
}
