import { DomainError, type IsoDate, type ReportContent, reportChoice } from '@kommune17/domain'
import { texts } from '@kommune17/i18n/all-texts'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { findTemplate } from '../paper-settings/paper-settings-store.ts'
import { buildContent, findFrozenContent } from './build-content.ts'
import type { PaperOrder } from './paper-order.ts'
import { findReport } from './report-store.ts'

export type PaperQuestion = Pick<PaperOrder, 'kind' | 'format' | 'locale'> & {
  readonly id: string
  /** Fill the municipality's own Word template. */
  readonly isOwnTemplate: boolean
  /** Of a report only this measure, or null for all. */
  readonly measureId: string | null
  /** The address people use, for the link back to the report. */
  readonly baseUrl: string
}

type ReportContext = { readonly scope: Authorized; readonly tx: Transaction }

/** What a paper of a report is written from: of a draft the data as they stand now, marked as such. */
export async function orderPaper(
  ctx: ReportContext,
  { id, kind, format, locale, isOwnTemplate, measureId, baseUrl }: PaperQuestion,
): Promise<PaperOrder> {
  const { choice, code, sha256, withdrawnAt } = await findReport(ctx.scope, ctx.tx, id)
  // No format has a mark for it, and without one it would be taken for valid.
  if (withdrawnAt !== null) throw new DomainError('report-withdrawn')
  const content = sha256 === null ? await buildContent(ctx, choice) : await findFrozenContent(ctx, id)
  return {
    ...{ kind, format, locale },
    content: measureId === null ? content : onlyMeasure(content, measureId),
    template: isOwnTemplate ? await findOwnTemplate(ctx) : null,
    state: sha256 === null ? { kind: 'draft' } : { kind: 'frozen', sha256, href: `${baseUrl}/b/${code}` },
  }
}

/** One measure on one page as the data stand now, without a report. */
export async function orderFactSheet(
  ctx: ReportContext,
  {
    measureId,
    asOf,
    format,
    locale,
  }: Pick<PaperOrder, 'format' | 'locale'> & {
    readonly measureId: string
    readonly asOf: IsoDate
  },
): Promise<PaperOrder> {
  const title = texts[locale].papers.factSheet.title
  const content = await buildContent(ctx, reportChoice.parse({ title, asOf, isPublic: false }))
  const order = { kind: 'fact-sheets', format, locale, template: null, state: { kind: 'draft' } } as const
  return { ...order, content: onlyMeasure(content, measureId) }
}

async function findOwnTemplate({ scope, tx }: ReportContext): Promise<Uint8Array> {
  const template = await findTemplate(scope, tx)
  if (template === null) throw new DomainError('not-found')
  return template.docx
}

function onlyMeasure(content: ReportContent, measureId: string): ReportContent {
  const measures = content.measures.filter(({ id }) => id === measureId)
  if (measures.length === 0) throw new DomainError('not-found')
  return { ...content, measures }
}
