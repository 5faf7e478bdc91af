import { DomainError, type ReportContent } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { buildContent, findFrozenContent } from './build-content.ts'
import type { PaperOrder } from './paper-order.ts'
import { findReport } from './report-store.ts'

export type PaperQuestion = Pick<PaperOrder, 'kind' | 'format' | 'locale'> & {
  readonly id: string
  /** Of a report only this measure, or null for all. */
  readonly measureId: string | null
  /** The address people use, for the link back to the report. */
  readonly baseUrl: string
}

/** What a paper of a report is written from: of a draft the data as they stand now, marked as such. */
export async function orderPaper(
  ctx: { readonly scope: Authorized; readonly tx: Transaction },
  { id, kind, format, locale, measureId, baseUrl }: PaperQuestion,
): Promise<PaperOrder> {
  const { choice, code, sha256, withdrawnAt } = await findReport(ctx.scope, ctx.tx, id)
  // No format has a mark for it, and without one it would be taken for valid.
  if (withdrawnAt !== null) throw new DomainError('report-withdrawn')
  const content = sha256 === null ? await buildContent(ctx, choice) : await findFrozenContent(ctx, id)
  return {
    ...{ kind, format, locale },
    content: measureId === null ? content : onlyMeasure(content, measureId),
    state: sha256 === null ? { kind: 'draft' } : { kind: 'frozen', sha256, href: `${baseUrl}/b/${code}` },
  }
}

function onlyMeasure(content: ReportContent, measureId: string): ReportContent {
  const measures = content.measures.filter(({ id }) => id === measureId)
  if (measures.length === 0) throw new DomainError('not-found')
  return { ...content, measures }
}
