import {
  can,
  DomainError,
  type ReportChoice,
  type ReportContent,
  reportChanges,
  reportedStates,
  reportFigures,
} from '@kommune17/domain'
import { sdgClipboard } from '@kommune17/exporter/clipboard'
import { format, type Locale } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { buildContent, findFrozenContent } from './build-content.ts'
import { findFrozen, findReport, listReports, type StoredReport } from './report-store.ts'
import {
  type ReportHead,
  type ReportResult,
  type ReportView,
  reportChangesView,
  reportFiguresView,
} from './report-view.ts'

type Reading = { readonly scope: Authorized; readonly tx: Transaction }

/** Drafts, frozen and withdrawn reports, the newest first. */
export async function showReports({ scope, tx }: Reading) {
  const reports = await listReports(scope, tx)
  return { reports: reports.map(headOf), mayWrite: can(scope.role, 'report.write') }
}

/** A report with its figures: those that were frozen, or those a draft would get today. */
export async function showReport(ctx: Reading, id: string): Promise<ReportView> {
  const { scope, tx } = ctx
  const report = await findReport(scope, tx, id)
  return {
    ...headOf(report),
    ...(report.frozenAt === null ? await tryPreview(ctx, report.choice) : await frozenResult(ctx, id)),
    previous: await findPrevious(ctx, report.choice),
    mayWrite: can(scope.role, 'report.write'),
  }
}

/** What a report of this choice would say today. */
export async function previewReport(ctx: Reading, choice: ReportChoice): Promise<ReportResult> {
  const content = await buildContent(ctx, choice)
  return resultOf(content, reportFigures(content))
}

/** What has changed from one frozen report to another of the same municipality. */
export async function compareReports(
  ctx: Reading,
  { beforeId, afterId }: { readonly beforeId: string; readonly afterId: string },
) {
  const before = await findReport(ctx.scope, ctx.tx, beforeId)
  const after = await findReport(ctx.scope, ctx.tx, afterId)
  const former = reportedStates(await findFrozenContent(ctx, beforeId))
  const current = reportedStates(await findFrozenContent(ctx, afterId))
  return {
    before: referenceTo(before),
    after: referenceTo(after),
    changes: reportChangesView.parse(reportChanges(former, current)),
  }
}

/** "Bezug zu den SDG" of a report, to be pasted into a paper that is written elsewhere. */
export async function showSdgBlock(
  ctx: Reading,
  { id, locale }: { readonly id: string; readonly locale: Locale },
) {
  const { choice, frozenAt } = await findReport(ctx.scope, ctx.tx, id)
  const content = frozenAt === null ? await buildContent(ctx, choice) : await findFrozenContent(ctx, id)
  return sdgClipboard(content, { texts: texts[locale], format: format(locale) })
}

function headOf(report: StoredReport): ReportHead {
  return { ...report, state: stateOf(report) }
}

function stateOf({ frozenAt, withdrawnAt }: StoredReport): ReportHead['state'] {
  if (withdrawnAt !== null) return 'withdrawn'
  return frozenAt === null ? 'draft' : 'frozen'
}

// A draft that cannot be made any more, say because what it compares with was withdrawn, must still open to be mended.
async function tryPreview(ctx: Reading, choice: ReportChoice) {
  try {
    return { result: await previewReport(ctx, choice), problem: null }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { result: null, problem: error.code }
  }
}

// The stored figures, not computed again: whether they agree with the data is what verifying asks.
async function frozenResult(ctx: Reading, id: string) {
  const frozen = await findFrozen(ctx.scope, ctx.tx, id)
  if (frozen === null) throw new DomainError('internal')
  const content = await findFrozenContent(ctx, id)
  return { result: resultOf(content, JSON.parse(frozen.figures)), problem: null }
}

function resultOf(content: ReportContent, figures: unknown): ReportResult {
  return {
    figures: reportFiguresView.parse(figures),
    measures: reportedStates(content),
    names: content.scope.names,
  }
}

async function findPrevious({ scope, tx }: Reading, { previousId }: ReportChoice) {
  if (previousId === null) return null
  // Whoever chose it may have named one that has gone since, or never was there.
  const previous = (await listReports(scope, tx)).find(({ id }) => id === previousId)
  return previous === undefined ? null : referenceTo(previous)
}

function referenceTo({ id, code, choice: { title, asOf } }: StoredReport) {
  return { id, code, title, asOf }
}
