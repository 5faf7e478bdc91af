import * as z from 'zod/mini'
import { visibilities } from '../measures/measure-history.ts'
import { measureStatuses } from '../measures/measure-status.ts'
import { ownChanges, ownValues } from '../own-columns/own-column.ts'
import { linkRoles } from '../sdg/sdg-link.ts'
import { issue } from './field-issues.ts'
import {
  goalNumber,
  id,
  isoDate,
  lineOrNull,
  lineText,
  money,
  orNull,
  partialDate,
  percent,
  targetCode,
  textOrNull,
  wholeNumber,
} from './field-schemas.ts'

const idOrNull = z.nullable(id)
const dateOrNull = z.nullable(partialDate)
const moneyOrNull = z.nullable(money)

/** Cost and funding of one calendar year. */
export const measureYear = z.strictObject({
  year: wholeNumber(1990, 2199),
  costPlanned: orNull(moneyOrNull),
  costActual: orNull(moneyOrNull),
  funding: orNull(moneyOrNull),
})
export type MeasureYear = z.output<typeof measureYear>

const field = {
  title: lineText(200),
  number: lineOrNull(40),
  description: textOrNull(20_000),
  programmeId: idOrNull,
  fieldId: idOrNull,
  departmentId: idOrNull,
  coDepartmentIds: z.array(id, issue('invalid')).check(z.maxLength(50, issue('too-long'))),
  partners: textOrNull(2_000),
  plannedStart: dateOrNull,
  plannedEnd: dateOrNull,
  actualStart: dateOrNull,
  actualEnd: dateOrNull,
  isContinuous: z.boolean(issue('invalid')),
  costPlanned: moneyOrNull,
  costActual: moneyOrNull,
  funding: moneyOrNull,
  costNote: textOrNull(2_000),
  budgetNumber: lineOrNull(60),
  source: lineOrNull(200),
  visibility: z.enum(visibilities, issue('invalid')),
  years: z.array(measureYear, issue('invalid')).check(
    z.maxLength(60, issue('too-long')),
    z.refine((list) => new Set(list.map(({ year }) => year)).size === list.length, issue('invalid')),
  ),
}

export const measureFields = z.strictObject({ ...field, own: ownValues })

/** All that a person may write on a measure. */
export type MeasureFields = z.output<typeof measureFields>

/** A goal, or a goal with one of its targets, chosen for a new measure. */
export const goalChoice = z.strictObject({
  goal: goalNumber,
  target: orNull(z.nullable(targetCode)),
  role: z._default(z.enum(linkRoles, issue('invalid')), 'primary'),
})
export type GoalChoice = z.output<typeof goalChoice>

/** A new measure: only a title and one goal are required; without a status it starts as `unknown`. */
export const newMeasure = z.strictObject({
  title: field.title,
  goals: z
    .array(goalChoice, issue('invalid'))
    .check(z.minLength(1, issue('required')), z.maxLength(186, issue('too-long'))),
  number: orNull(field.number),
  description: orNull(field.description),
  programmeId: orNull(field.programmeId),
  fieldId: orNull(field.fieldId),
  departmentId: orNull(field.departmentId),
  coDepartmentIds: z._default(field.coDepartmentIds, []),
  partners: orNull(field.partners),
  plannedStart: orNull(field.plannedStart),
  plannedEnd: orNull(field.plannedEnd),
  actualStart: orNull(field.actualStart),
  actualEnd: orNull(field.actualEnd),
  isContinuous: z._default(field.isContinuous, false),
  costPlanned: orNull(field.costPlanned),
  costActual: orNull(field.costActual),
  funding: orNull(field.funding),
  costNote: orNull(field.costNote),
  budgetNumber: orNull(field.budgetNumber),
  source: orNull(field.source),
  visibility: z._default(field.visibility, 'internal'),
  years: z._default(field.years, []),
  own: z._default(ownValues, {}),
  status: z._default(z.enum(measureStatuses, issue('invalid')), 'unknown'),
  progress: orNull(z.nullable(percent)),
  keyDate: orNull(z.nullable(isoDate)),
  note: orNull(textOrNull(4_000)),
})
export type NewMeasure = z.output<typeof newMeasure>
export type NewMeasureInput = z.input<typeof newMeasure>

/** Only the fields that change; a field or own column that is not mentioned stays as it is. */
export const measureChanges = z.exactPartial(z.strictObject({ ...field, own: ownChanges }))
export type MeasureChanges = z.output<typeof measureChanges>

/** A change of a measure whose `version` the person had before their eyes. */
export const measureChange = z.strictObject({
  id,
  version: wholeNumber(1, 2_147_483_647),
  changes: measureChanges,
})
export type MeasureChange = z.output<typeof measureChange>
export type MeasureChangeInput = z.input<typeof measureChange>
