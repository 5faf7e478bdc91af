import type { NewMeasureInput } from '@kommune17/domain'
import type { TargetChoice } from '../links/target-choices.ts'

/** What the fields of the form hold; the first goal is the main goal. */
export type NewMeasureValues = {
  title: string
  goals: readonly TargetChoice[]
  number: string
  description: string
  departmentId: string
  fieldId: string
  programmeId: string
  plannedStart: string
  plannedEnd: string
}

export const emptyMeasure: NewMeasureValues = {
  title: '',
  goals: [],
  number: '',
  description: '',
  departmentId: '',
  fieldId: '',
  programmeId: '',
  plannedStart: '',
  plannedEnd: '',
}

/** What is sent: the first goal leads, the others go along. */
export function newMeasureInput(values: NewMeasureValues): NewMeasureInput {
  const { goals, title, number, description, ...choices } = values
  return {
    title,
    number,
    description,
    goals: goals.map((goal, index) => ({ ...goal, role: index === 0 ? 'primary' : 'secondary' })),
    departmentId: orNull(choices.departmentId),
    fieldId: orNull(choices.fieldId),
    programmeId: orNull(choices.programmeId),
    plannedStart: orNull(choices.plannedStart),
    plannedEnd: orNull(choices.plannedEnd),
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
