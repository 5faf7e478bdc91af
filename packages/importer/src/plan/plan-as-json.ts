import type { GoalNumber, IsoDate, MeasureStatus, PartialDate, TargetCode } from '@kommune17/domain'
import type { Locale } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { ColumnField, ImportPlan, PlannedRow, PlanTotals, RowAction } from '../import-plan.ts'
import type { Problem, ProblemCode } from '../problem.ts'

/** The documented shape of `kommune17 import --json`; stable: entries are added, never renamed. */
export type PlanJson = {
  readonly sheet: string
  readonly headerRow: number
  readonly stateDate: IsoDate | null
  readonly columns: readonly {
    readonly index: number
    readonly header: string
    readonly field: ColumnField
    readonly certainty: number
  }[]
  readonly rows: readonly RowJson[]
  readonly notes: readonly { readonly code: string; readonly text: string }[]
  readonly totals: PlanTotals
}

export type RowJson = {
  readonly row: number
  readonly action: RowAction
  readonly skipReason: string | null
  readonly measureId: string | null
  readonly number: string | null
  readonly title: string | null
  readonly description: string | null
  readonly status: MeasureStatus | null
  readonly statusText: string | null
  readonly progress: number | null
  readonly fieldOfAction: string | null
  readonly department: string | null
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  readonly cost: number | null
  readonly primaryGoals: readonly GoalNumber[]
  readonly secondaryGoals: readonly GoalNumber[]
  readonly targets: readonly TargetCode[]
  readonly keyDate: IsoDate | null
  readonly note: string | null
  /** Values of the municipality's own columns, by the column's id. */
  readonly own: PlannedRow['values']['own']
  /** Of a row that changes a stored measure: what, and from what to what. */
  readonly changes: PlannedRow['changes']
  readonly problems: readonly {
    readonly column: number | null
    readonly code: ProblemCode
    readonly severity: 'error' | 'doubt'
    readonly text: string
  }[]
}

/** A plan as the command line prints it, problems in words. */
export function planAsJson(plan: ImportPlan, locale: Locale): PlanJson {
  return {
    sheet: plan.sheet,
    headerRow: plan.headerRow,
    stateDate: plan.stateDate,
    columns: plan.columns.map(({ index, header, field, certainty }) => ({ index, header, field, certainty })),
    rows: plan.rows.map((row) => rowAsJson(row, locale)),
    notes: plan.notes.map(({ code, count, text }) => ({
      code,
      text: texts[locale].imports.notes[code](count, text),
    })),
    totals: plan.totals,
  }
}

function rowAsJson(
  { row, action, skipReason, measureId, values, changes, problems }: PlannedRow,
  locale: Locale,
): RowJson {
  return {
    row,
    action,
    skipReason,
    measureId,
    number: values.number,
    title: values.title,
    description: values.description,
    status: values.status,
    statusText: values.statusText,
    progress: values.progress,
    fieldOfAction: values.fieldOfAction,
    department: values.department,
    start: values.start,
    end: values.end,
    cost: values.cost,
    primaryGoals: values.primaryGoals,
    secondaryGoals: values.secondaryGoals,
    targets: values.targets,
    keyDate: values.keyDate,
    note: values.note,
    own: values.own,
    changes,
    problems: problems.map(({ column, code, severity, ...problem }) => ({
      column,
      code,
      severity,
      text: problemText({ code, ...problem }, locale),
    })),
  }
}

/** A problem in a sentence that says what is wrong and what is proposed. */
export function problemText(
  { code, text, mend }: Pick<Problem, 'code' | 'text' | 'mend'>,
  locale: Locale,
): string {
  return texts[locale].imports.problems[code](text.original, mend ?? null)
}
