import { findHeader } from '../columns/find-header.ts'
import type { Question } from '../import-plan.ts'
import { isBlank, type Sheet, type Workbook } from '../workbook.ts'

/** The sheet to read and, when several could be meant, the question which. */
export type ChosenSheet = {
  readonly sheet: Sheet
  readonly question: Question | null
  readonly others: number
  readonly hidden: number
}

const nothing: Sheet = { name: '', isHidden: false, rows: [], hiddenRows: [], hiddenColumns: [] }

/** Takes the chosen sheet, else the visible one that looks most like a list of measures. */
export function chooseSheet({ sheets }: Workbook, name: string | undefined): ChosenSheet {
  const filled = sheets.filter((sheet) => sheet.rows.some((row) => row.some((cell) => !isBlank(cell))))
  const hidden = filled.filter((sheet) => sheet.isHidden).length
  const chosen = sheets.find((sheet) => sheet.name === name)
  if (chosen !== undefined) return { sheet: chosen, question: null, others: 0, hidden }
  const visible = filled.some((sheet) => !sheet.isHidden) ? filled.filter((sheet) => !sheet.isHidden) : filled
  const scored = visible.map((sheet) => ({ sheet, score: scoreOf(sheet) })).sort((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined) return { sheet: nothing, question: null, others: 0, hidden }
  const likely = scored.filter(({ score }) => score >= Math.max(2, best.score * 0.6))
  const question: Question | null =
    likely.length < 2
      ? null
      : {
          kind: 'sheet',
          sheets: likely.map(({ sheet }) => ({ name: sheet.name, rows: sheet.rows.length })),
          proposed: best.sheet.name,
        }
  return { sheet: best.sheet, question, others: visible.length - 1, hidden }
}

// Headers decide, the number of rows breaks ties.
function scoreOf({ rows }: Sheet): number {
  return findHeader(rows).score + Math.min(rows.length, 1_000) / 1_000
}
