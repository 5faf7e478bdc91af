import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { lockReport, withdrawReportRow } from './report-store.ts'

/** Says that a frozen report no longer holds, and why; its record stays. */
export async function withdrawReport(
  { scope, tx, now }: VerbContext,
  { id, reason }: { readonly id: string; readonly reason: string },
) {
  const { frozenAt, withdrawnAt } = await lockReport(scope, tx, id)
  if (frozenAt === null) throw new DomainError('report-not-frozen')
  if (withdrawnAt !== null) throw new DomainError('report-withdrawn')
  await withdrawReportRow(scope, tx, { id, at: now, reason })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'report.withdraw', objectKind: 'report', objectId: id },
    after: { reason },
  })
  return { id }
}
