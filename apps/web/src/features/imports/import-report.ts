import type { FileColumn } from '../../twin-table.ts'
import { type FieldWords, fieldName, problemText, valueText } from './import-words.ts'
import { rowText } from './row-words.ts'
import type { ImportRow } from './use-import.ts'

type ReportWords = FieldWords & {
  /** Address of the measures, to which an id is added. */ readonly origin: string
  /** The list is written: its rows say what became of them, not what would. */ readonly isWritten: boolean
}

/** What becomes or became of every row, as a table to keep with the papers. */
export function reportColumns(words: ReportWords): FileColumn<ImportRow>[] {
  const { imports, importing, measures } = words.texts
  const { report, rows: named } = importing
  const change = ({ field, before, after }: ImportRow['plan']['changes'][number]) =>
    `${fieldName(field, words)}: ${valueText(field, before, words)} → ${valueText(field, after, words)}`
  return [
    { label: named.row, kind: 'number', value: ({ row }) => row },
    { label: report.result, value: (row) => resultText(row, words) },
    {
      label: report.reason,
      value: ({ plan }) => plan.skipReason && imports.skipReasons[plan.skipReason],
    },
    { label: measures.table.number, value: ({ plan }) => plan.values.number ?? null },
    { label: measures.table.title, value: rowText },
    { label: report.changes, value: ({ plan }) => plan.changes.map(change).join('; ') },
    {
      label: report.problems,
      value: ({ plan }) => plan.problems.map((problem) => problemText(problem, words)).join(' '),
    },
    { label: report.address, value: (row) => addressOf(row, words) },
  ]
}

function resultText({ plan, outcome }: ImportRow, { texts: { importing }, isWritten }: ReportWords): string {
  if (!isWritten) return importing.preview.actions[plan.action]
  const result = importing.result.actions[plan.action]
  return outcome === null ? result : `${result}, ${importing.result.outcomes[outcome]}`
}

function addressOf({ plan, outcome, measureId }: ImportRow, { origin }: ReportWords): string | null {
  const isGone = measureId === null || (outcome === 'undone' && plan.action === 'create')
  return isGone ? null : `${origin}/${measureId}`
}
