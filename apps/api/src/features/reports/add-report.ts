import type { ReportChoice } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { auditedChoice } from './audited-choice.ts'
import { newReportCode } from './report-code.ts'
import { addReportRow } from './report-store.ts'

/** Begins a draft. */
export async function addReport({ scope, tx, now }: VerbContext, choice: ReportChoice) {
  const id = newId()
  const code = newReportCode()
  await addReportRow(scope, tx, { id, code, choice, at: now })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'report.add', objectKind: 'report', objectId: id },
    after: auditedChoice(choice),
  })
  return { id, version: 1 }
}
