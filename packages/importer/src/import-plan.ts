import type {
  GoalNumber,
  IsoDate,
  MeasureStatus,
  OwnChanges,
  OwnColumn,
  PartialDate,
  StampedField,
  TargetCode,
  Visibility,
} from '@kommune17/domain'
import type { Problem } from './problem.ts'
import type { CellKind } from './workbook.ts'

/** What a column can mean, apart from the marks of a goal matrix. */
export const plainFields = [
  'id',
  'number',
  'title',
  'description',
  'status',
  'progress',
  'fieldOfAction',
  'department',
  'coDepartments',
  'partners',
  'persons',
  'programme',
  'period',
  'start',
  'end',
  'actualStart',
  'actualEnd',
  'cost',
  'costActual',
  'funding',
  'costNote',
  'goals',
  'secondaryGoals',
  'targets',
  'keyDate',
  'note',
  'decision',
  'budgetNumber',
  'visibility',
  'stamp',
  'ignore',
  'unknown',
] as const

export type PlainField = (typeof plainFields)[number]

/** An own column of the municipality among the fields, by its id. */
export type OwnField = `own:${string}`
export type ColumnField = PlainField | OwnField | `goal-${GoalNumber}`

/** How a row is told apart: `continuation` repeats a merged measure, `remark` is a footnote, `not-a-measure` another kind of list. */
export type SkipReason =
  | 'blank'
  | 'sum'
  | 'section'
  | 'repeated-header'
  | 'continuation'
  | 'remark'
  | 'not-a-measure'
  | 'chosen'

export type RowAction = 'create' | 'change' | 'unchanged' | 'skip' | 'error'

/** What a row says about a measure; null: the list says nothing. Percent 0..100, euros. */
export type MeasureValues = {
  readonly id: string | null
  readonly number: string | null
  readonly title: string | null
  readonly description: string | null
  readonly status: MeasureStatus | null
  readonly statusText: string | null
  readonly progress: number | null
  readonly fieldOfAction: string | null
  readonly fieldId: string | null
  readonly department: string | null
  readonly departmentId: string | null
  readonly coDepartments: readonly string[]
  readonly programme: string | null
  readonly programmeId: string | null
  readonly partners: string | null
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  readonly actualStart: PartialDate | null
  readonly actualEnd: PartialDate | null
  readonly isContinuous: boolean | null
  readonly cost: number | null
  readonly costActual: number | null
  readonly funding: number | null
  readonly costNote: string | null
  readonly primaryGoals: readonly GoalNumber[]
  readonly secondaryGoals: readonly GoalNumber[]
  readonly targets: readonly TargetCode[]
  readonly keyDate: IsoDate | null
  readonly note: string | null
  readonly decision: string | null
  readonly budgetNumber: string | null
  readonly visibility: Visibility | null
  /** Values of own columns by the column's id; what is not there the list does not say. */
  readonly own: OwnChanges
}

/** The fields that are compared with a stored measure and can be changed by an import. */
export const comparedFields = [
  'number',
  'title',
  'description',
  'status',
  'progress',
  'fieldOfAction',
  'department',
  'coDepartments',
  'programme',
  'partners',
  'start',
  'end',
  'actualStart',
  'actualEnd',
  'isContinuous',
  'cost',
  'costActual',
  'funding',
  'costNote',
  'primaryGoals',
  'secondaryGoals',
  'targets',
  'keyDate',
  'note',
  'budgetNumber',
  'visibility',
] as const satisfies readonly (keyof MeasureValues & StampedField)[]

export type ComparedField = (typeof comparedFields)[number]
export type ComparedValues = Pick<MeasureValues, ComparedField>
export type FieldValue = MeasureValues[ComparedField]
export type FieldChange = {
  readonly field: ComparedField | OwnField
  readonly before: FieldValue
  readonly after: FieldValue
}

/** A stored measure as the import sees it; `base` are its values when a list last set them, if that is known. */
export type ExistingMeasure = ComparedValues & {
  readonly id: string
  readonly changedAt: string | null
  readonly own: OwnChanges
  readonly base?: (Partial<ComparedValues> & { readonly own?: OwnChanges }) | null
}

export type Existing = {
  readonly measures: readonly ExistingMeasure[]
  readonly departments: readonly {
    readonly id: string
    readonly name: string
    readonly shortName: string | null
  }[]
  readonly fields: readonly { readonly id: string; readonly name: string }[]
  readonly programmes: readonly { readonly id: string; readonly title: string }[]
  /** The columns the municipality has added to its measures. */
  readonly ownColumns: readonly OwnColumn[]
}

/** What a person decided; everything is optional, and what is remembered for a municipality is passed in here as well. */
export type Choices = {
  readonly sheet?: string
  /** 1-based; 0: the list has no header. */
  readonly headerRow?: number
  readonly columns?: Readonly<Record<number, ColumnField>>
  readonly statusWords?: Readonly<Record<string, MeasureStatus>>
  readonly departmentWords?: Readonly<Record<string, string>>
  readonly persons?: 'drop' | 'department'
  /** Edited in place, by `row:column`, 1-based row and 0-based column. */
  readonly cells?: Readonly<Record<string, string>>
  readonly skipRows?: readonly number[]
  readonly matches?: Readonly<Record<number, string>>
  readonly conflicts?: Readonly<Record<string, 'file' | 'stored'>>
  readonly keyDate?: IsoDate
}

export type PlannedRow = {
  readonly row: number
  readonly action: RowAction
  readonly skipReason: SkipReason | null
  readonly measureId: string | null
  readonly matchedBy: 'number' | 'id' | 'title' | null
  readonly values: MeasureValues
  readonly changes: readonly FieldChange[]
  /** Changed in the list and, differently, in the product since: kept as stored unless chosen otherwise. */
  readonly conflicts: readonly FieldChange[]
  readonly problems: readonly Problem[]
}

export type PlannedColumn = {
  readonly index: number
  readonly header: string
  readonly field: ColumnField
  readonly certainty: number
  readonly reason: 'header' | 'content' | 'chosen' | 'none'
}

export type Question =
  | {
      readonly kind: 'sheet'
      readonly sheets: readonly { readonly name: string; readonly rows: number }[]
      readonly proposed: string
    }
  | {
      readonly kind: 'status-word'
      readonly word: string
      readonly rows: number
      readonly proposed: MeasureStatus | null
    }
  | {
      readonly kind: 'department'
      readonly word: string
      readonly rows: number
      readonly proposed: string
    }
  | { readonly kind: 'persons'; readonly columns: readonly number[]; readonly cells: number }
  | {
      readonly kind: 'date-or-target'
      readonly column: number
      readonly cells: number
      readonly cellKind: CellKind
    }
  | {
      readonly kind: 'match'
      readonly row: number
      readonly measureId: string
      readonly title: string
    }

export const noteCodes = [
  'hidden-rows',
  'hidden-columns',
  'hidden-sheet',
  'other-sheets',
  'no-header',
  'header-and-content-differ',
  'column-not-imported',
  'looks-like-indicators',
  'not-a-list-of-measures',
  'unit-from-header',
  'comments-not-imported',
  'looks-misencoded',
] as const

export type NoteCode = (typeof noteCodes)[number]

/** Something to know about the file; `count` is how many rows, columns or cells it concerns. */
export type PlanNote = {
  readonly code: NoteCode
  readonly count: number
  readonly column: number | null
  readonly text: string
}

export type ImportPlan = {
  readonly sheet: string
  /** The lower row of the header, 1-based; 0 when there is none. */
  readonly headerRow: number
  readonly headerRows: readonly number[]
  readonly stateDate: IsoDate | null
  readonly columns: readonly PlannedColumn[]
  readonly rows: readonly PlannedRow[]
  readonly questions: readonly Question[]
  readonly notes: readonly PlanNote[]
  readonly totals: PlanTotals
}

export type PlanTotals = {
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly skipped: number
  readonly errors: number
}
