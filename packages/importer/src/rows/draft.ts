import type {
  GoalNumber,
  IsoDate,
  MeasureStatus,
  OwnChanges,
  PartialDate,
  TargetCode,
  Visibility,
} from '@kommune17/domain'
import type { MeasureValues } from '../import-plan.ts'
import type { Finding, Problem } from '../problem.ts'
import type { Cell } from '../workbook.ts'

/** A measure while its row is being read. */
export type Draft = {
  id: string | null
  number: string | null
  title: string | null
  description: string[]
  status: MeasureStatus | null
  statusText: string | null
  progress: number | null
  fieldOfAction: string | null
  department: string | null
  coDepartments: string[]
  programme: string | null
  partners: string[]
  start: PartialDate | null
  end: PartialDate | null
  actualStart: PartialDate | null
  actualEnd: PartialDate | null
  isContinuous: boolean | null
  cost: number | null
  costActual: number | null
  funding: number | null
  costNote: string[]
  primary: GoalNumber[]
  secondary: GoalNumber[]
  targets: TargetCode[]
  keyDate: IsoDate | null
  note: string[]
  decision: string[]
  budgetNumber: string | null
  visibility: Visibility | null
  own: OwnChanges
  /** Goals that only their targets name. */
  implied: GoalNumber[]
  readonly problems: Problem[]
}

// One for all rows: lists can be long.
const noOwn: OwnChanges = {}

/** A draft that says nothing yet. */
export function emptyDraft(): Draft {
  return {
    id: null,
    number: null,
    title: null,
    description: [],
    status: null,
    statusText: null,
    progress: null,
    fieldOfAction: null,
    department: null,
    coDepartments: [],
    programme: null,
    partners: [],
    start: null,
    end: null,
    actualStart: null,
    actualEnd: null,
    isContinuous: null,
    cost: null,
    costActual: null,
    funding: null,
    costNote: [],
    primary: [],
    secondary: [],
    targets: [],
    keyDate: null,
    note: [],
    decision: [],
    budgetNumber: null,
    visibility: null,
    own: noOwn,
    implied: [],
    problems: [],
  }
}

/** The values of a row that says nothing: of skipped rows. */
export const noValues: MeasureValues = {
  id: null,
  number: null,
  title: null,
  description: null,
  status: null,
  statusText: null,
  progress: null,
  fieldOfAction: null,
  fieldId: null,
  department: null,
  departmentId: null,
  coDepartments: [],
  programme: null,
  programmeId: null,
  partners: null,
  start: null,
  end: null,
  actualStart: null,
  actualEnd: null,
  isContinuous: null,
  cost: null,
  costActual: null,
  funding: null,
  costNote: null,
  primaryGoals: [],
  secondaryGoals: [],
  targets: [],
  keyDate: null,
  note: null,
  decision: null,
  budgetNumber: null,
  visibility: null,
  own: noOwn,
}

/** A cell with its place and the header above it. */
export type PlacedCell = { readonly cell: Cell; readonly column: number; readonly header: string }

/** Notes findings of a parser at the cell they were made in. */
export function addFindings(draft: Draft, { cell, column }: PlacedCell, findings: readonly Finding[]): void {
  for (const finding of findings) draft.problems.push({ column, ...finding, text: { original: cell.text } })
}

/** `Header: text`, for what is kept as a note; without a header the text alone. */
export function labelled({ cell, header }: PlacedCell, text = cell.text): string {
  const label = header.replaceAll(/\s+/g, ' ').replace(/[:\s]+$/, '')
  return label === '' ? text.trim() : `${label}: ${text.trim()}`
}
