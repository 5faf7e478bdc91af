import * as z from 'zod/mini'
import { issue } from './field-issues.ts'
import { id, isoDate, lineOrNull, lineText, orNull, wholeNumber } from './field-schemas.ts'

/** What a programme can be; the words for it live in i18n. */
export const programmeKinds = [
  'action-programme',
  'target-agreement',
  'climate-plan',
  'sustainability-strategy',
  'other',
] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

const departmentField = { name: lineText(120), shortName: lineOrNull(20), parentId: z.nullable(id) }

export const newDepartment = z.strictObject({
  name: departmentField.name,
  shortName: orNull(departmentField.shortName),
  parentId: orNull(departmentField.parentId),
})
export type NewDepartment = z.output<typeof newDepartment>
export type NewDepartmentInput = z.input<typeof newDepartment>

export const departmentChanges = z.exactPartial(z.strictObject(departmentField))
export type DepartmentChanges = z.output<typeof departmentChanges>

const fieldOfAction = { name: lineText(120), position: wholeNumber(0, 1_000) }

export const newField = z.strictObject({ name: fieldOfAction.name })
export type NewField = z.output<typeof newField>

export const fieldChanges = z.exactPartial(z.strictObject(fieldOfAction))
export type FieldChanges = z.output<typeof fieldChanges>

const programmeField = {
  title: lineText(200),
  kind: z.enum(programmeKinds, issue('invalid')),
  decidedOn: z.nullable(isoDate),
}

export const newProgramme = z.strictObject({
  title: programmeField.title,
  kind: z._default(programmeField.kind, 'action-programme'),
  decidedOn: orNull(programmeField.decidedOn),
})
export type NewProgramme = z.output<typeof newProgramme>
export type NewProgrammeInput = z.input<typeof newProgramme>

export const programmeChanges = z.exactPartial(z.strictObject(programmeField))
export type ProgrammeChanges = z.output<typeof programmeChanges>
