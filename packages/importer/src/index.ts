export {
  type Choices,
  type ColumnField,
  type ComparedField,
  type ComparedValues,
  comparedFields,
  type Existing,
  type ExistingMeasure,
  type FieldChange,
  type FieldValue,
  type ImportPlan,
  type MeasureValues,
  type NoteCode,
  noteCodes,
  type OwnField,
  type PlainField,
  type PlanNote,
  type PlannedColumn,
  type PlannedRow,
  type PlanTotals,
  plainFields,
  type Question,
  type RowAction,
  type SkipReason,
} from './import-plan.ts'
export { type PlanJson, planAsJson, problemText, type RowJson } from './plan/plan-as-json.ts'
export { type PlanInput, planImport } from './plan/plan-import.ts'
export { type Problem, type ProblemCode, problemCodes } from './problem.ts'
export { fileLimits } from './reading/limits.ts'
export { readClipboard, readWorkbook } from './reading/read-workbook.ts'
export { statusWord } from './values/parse-status.ts'
export type { Cell, CellKind, Sheet, Workbook } from './workbook.ts'
