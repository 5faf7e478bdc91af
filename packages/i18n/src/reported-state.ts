import type { ReportedState } from '@kommune17/domain'
import type { Format } from './format.ts'
import type { Texts } from './texts.ts'

/** A measure as it stood in a report: `in Umsetzung, 40 %, Ende 2026`; null is what the report does not hold. */
export function reportedStateText(
  state: Pick<ReportedState, 'status' | 'percent' | 'plannedEnd'> | null,
  { texts, format }: { readonly texts: Texts; readonly format: Format },
): string {
  const { papers, statuses } = texts
  if (state === null) return papers.changes.notReported
  const { status, percent, plannedEnd } = state
  const isMeasured = status === 'in-progress' || status === 'paused'
  return [
    statuses[status].label,
    ...(isMeasured ? [percent === null ? papers.gap : format.percent(percent)] : []),
    ...(plannedEnd === null ? [] : [papers.changes.until(format.partialDate(plannedEnd))]),
  ].join(', ')
}
