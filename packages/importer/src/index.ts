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
export { type ParsedDate, parseDate } from './values/parse-date.ts'
export { type ParsedNumber, parseAmount } from './values/parse-number.ts'
export { type ParsedProgress, parseProgress } from './values/parse-progress.ts'
export { type ParsedSdg, parseSdg } from './values/parse-sdg.ts'
export { type ParsedStatus, parseStatus, statusWord } from './values/parse-status.ts'
export type { Cell, CellKind, Sheet, Workbook } from './workbook.ts'
