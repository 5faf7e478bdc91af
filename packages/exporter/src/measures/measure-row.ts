import type {
  GoalNumber,
  IsoDate,
  MeasureStatus,
  OwnChanges,
  PartialDate,
  TargetCode,
  Visibility,
} from '@kommune17/domain'

/**
 * A measure with its state on the key date, in words where a list has words. The names are those of the import, so what is
 * compared there goes out here. Percent 0..100, euros; null is unknown.
 */
export type MeasureRow = {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly description: string | null
  readonly status: MeasureStatus | null
  readonly progress: number | null
  readonly keyDate: IsoDate | null
  readonly note: string | null
  readonly primaryGoals: readonly GoalNumber[]
  readonly secondaryGoals: readonly GoalNumber[]
  readonly targets: readonly TargetCode[]
  readonly fieldOfAction: string | null
  readonly department: string | null
  readonly coDepartments: readonly string[]
  readonly programme: string | null
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
  readonly budgetNumber: string | null
  readonly visibility: Visibility | null
  /** Values of the municipality's own columns, by the column's id. */
  readonly own: OwnChanges
}
