import type { IsoDate } from '@kommune17/domain'
import { type FoundHeader, findHeader, headerAt } from '../columns/find-header.ts'
import { recogniseColumns } from '../columns/recognise-columns.ts'
import type { Choices, Existing, ImportPlan, PlannedColumn, PlannedRow, PlanTotals } from '../import-plan.ts'
import { indexColumns } from '../rows/column-index.ts'
import { readRows } from '../rows/read-rows.ts'
import type { Cell, Sheet, Workbook } from '../workbook.ts'
import { chooseSheet } from './choose-sheet.ts'
import { listKind } from './list-kind.ts'
import { makeNotes } from './make-notes.ts'
import { makeQuestions } from './make-questions.ts'
import { planRows } from './plan-rows.ts'
import { findStateDate, titleTexts } from './state-date.ts'
import { vocabulary } from './vocabulary.ts'

/** Everything a plan is made of. */
export type PlanInput = {
  readonly workbook: Workbook
  readonly choices: Choices
  readonly existing: Existing
  readonly today: IsoDate
}

/**
 * Plans an import without writing anything: what each row of a list would create or change, what is doubtful and what must
 * be asked. Every row below the header appears exactly once. Throws nothing for any workbook.
 */
export function planImport({ workbook, choices, existing, today }: PlanInput): ImportPlan {
  const chosen = chooseSheet(workbook, choices.sheet)
  const { sheet } = chosen
  const header = headerOf(sheet, choices.headerRow)
  const firstRow = (header.rows.at(-1) ?? -1) + 1
  const rows = sheet.rows.slice(firstRow)
  const { ownColumns } = existing
  const recognised = recogniseColumns({
    ...{ texts: header.texts, rows, ownColumns },
    chosen: choices.columns ?? {},
  })
  const kind = listKind(recognised.columns, rows[0] ?? [])
  const index = indexColumns(recognised.columns, rows)
  const titles = [...titleTexts(sheet.rows.slice(0, header.rows[0] ?? 0)), ...header.texts, sheet.name]
  const stateDate = index.own === null ? findStateDate(titles, today) : null
  const words = vocabulary(existing, choices)
  const read = readRows({
    rows,
    firstRow: firstRow + 1,
    headerTexts: header.texts,
    context: {
      index,
      today,
      statusWords: words.statuses,
      persons: choices.persons ?? null,
      isKnownDepartment: words.isKnownDepartment,
      ownColumns: new Map(ownColumns.map((column) => [column.id, column])),
    },
    cells: choices.cells ?? {},
    skipRows: new Set(choices.skipRows ?? []),
    isMeasureList: kind === 'measures',
  })
  const keyDate = choices.keyDate ?? stateDate
  const planned = planRows(read, { existing, choices, index, words, keyDate })
  return {
    sheet: sheet.name,
    headerRow: firstRow,
    headerRows: header.rows.map((row) => row + 1),
    stateDate,
    columns: kind === 'measures' ? recognised.columns : recognised.columns.map(unrecognised),
    rows: planned.rows,
    questions: [
      ...(chosen.question === null ? [] : [chosen.question]),
      ...makeQuestions(planned.rows, { index, choices, words }),
      ...planned.questions,
    ],
    notes: makeNotes({ chosen, header, rows, recognised, kind, hasComments: workbook.hasComments === true }),
    totals: totalsOf(planned.rows),
  }
}

// In another kind of list what a column resembles means nothing.
function unrecognised(column: PlannedColumn): PlannedColumn {
  return { ...column, field: 'unknown', certainty: 0, reason: 'none' }
}

function headerOf({ rows }: Sheet, row: number | undefined): FoundHeader {
  if (row === undefined) return findHeader(rows)
  if (row <= 0 || row > rows.length) return { rows: [], texts: [], score: 0 }
  const found = findHeader(rows)
  return found.rows.at(-1) === row - 1 ? found : chosenHeader(rows, row - 1)
}

function chosenHeader(rows: readonly (readonly Cell[])[], row: number): FoundHeader {
  return headerAt(rows, [row])
}

function totalsOf(rows: readonly PlannedRow[]): PlanTotals {
  const count = (action: PlannedRow['action']) => rows.filter((row) => row.action === action).length
  return {
    rows: rows.length,
    created: count('create'),
    changed: count('change'),
    unchanged: count('unchanged'),
    skipped: count('skip'),
    errors: count('error'),
  }
}
