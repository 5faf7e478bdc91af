import type { ChartTable } from '@kommune17/charts'
import { type FieldWords, fieldName, problemText, valueText } from './import-words.ts'
import { rowText } from './row-words.ts'
import type { ImportRow } from './use-import.ts'

type ReportWords = FieldWords & {
  /** Address of the measures, to which an id is added. */ readonly origin: string
}

/** What became of every row, as a table to keep with the papers. */
export function importReport(rows: readonly ImportRow[], words: ReportWords): ChartTable {
  const { importing, measures } = words.texts
  const { report, rows: named } = importing
  const labels = [
    ...[named.row, report.result, report.reason, measures.table.number, measures.table.title],
    ...[report.changes, report.problems, report.address],
  ]
  return {
    caption: named.caption,
    columns: labels.map((label) => ({ label, kind: 'text' })),
    rows: rows.map((row) => reportRow(row, words).map((value) => ({ text: String(value), value }))),
    locale: words.format.locale,
  }
}

function reportRow(row: ImportRow, words: ReportWords): (string | number)[] {
  const { plan, outcome, measureId } = row
  const { imports, importing } = words.texts
  const result = importing.result.actions[plan.action]
  const change = ({ field, before, after }: (typeof plan.changes)[number]) =>
    `${fieldName(field, words)}: ${valueText(field, before, words)} → ${valueText(field, after, words)}`
  return [
    row.row,
    outcome === null ? result : `${result}, ${importing.result.outcomes[outcome]}`,
    plan.skipReason === null ? '' : imports.skipReasons[plan.skipReason],
    plan.values.number ?? '',
    rowText(row),
    plan.changes.map(change).join('; '),
    plan.problems.map((problem) => problemText(problem, words)).join(' '),
    measureId === null || (outcome === 'undone' && plan.action === 'create')
      ? ''
      : `${words.origin}/${measureId}`,
  ]
}
