import type { IsoDate } from '@kommune17/domain'
import type { ExistingMeasure, FieldChange, MeasureValues } from '../import-plan.ts'
import type { OwnRow } from '../rows/own-row.ts'

/**
 * What a row that changes a measure says in the end. Goals and targets are written together, so those the list does not
 * speak of are the stored ones. News of a state in a row that left this product are not of the day it left with.
 */
export function changedValues(
  values: MeasureValues,
  {
    changes,
    measure,
    own,
    keyDate,
  }: {
    changes: readonly FieldChange[]
    measure: ExistingMeasure
    own: OwnRow | null
    keyDate: IsoDate | null
  },
): MeasureValues {
  const changed = new Set<ChangedField>(changes.map(({ field }) => field))
  const completed = goalFields.some((field) => changed.has(field))
    ? withStoredGoals(values, { changed, measure })
    : values
  const isNews = stateFields.some((field) => changed.has(field)) && !changed.has('keyDate')
  return own === null || !isNews ? completed : { ...completed, keyDate }
}

type ChangedField = FieldChange['field']

const goalFields = ['primaryGoals', 'secondaryGoals', 'targets'] as const
const stateFields = ['status', 'progress', 'note'] as const

function withStoredGoals(
  values: MeasureValues,
  { changed, measure }: { changed: ReadonlySet<ChangedField>; measure: ExistingMeasure },
): MeasureValues {
  const primaryGoals = (changed.has('primaryGoals') ? values : measure).primaryGoals
  const secondaryGoals = (changed.has('secondaryGoals') ? values : measure).secondaryGoals
  return {
    ...values,
    primaryGoals,
    secondaryGoals: secondaryGoals.filter((goal) => !primaryGoals.includes(goal)),
    targets: (changed.has('targets') ? values : measure).targets,
  }
}
