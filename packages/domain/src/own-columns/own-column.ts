import * as z from 'zod/mini'
import { type FieldIssue, fieldIssues, issue } from '../inputs/field-issues.ts'
import { id, lineText, partialDate, textOrNull } from '../inputs/field-schemas.ts'

/** What the cells of an own column hold. */
export const ownColumnKinds = ['text', 'number', 'date', 'choice'] as const
export type OwnColumnKind = (typeof ownColumnKinds)[number]

/** A column that a municipality has added to its measures; `choices` is empty but for a choice. */
export type OwnColumn = {
  readonly id: string
  readonly name: string
  readonly kind: OwnColumnKind
  readonly choices: readonly string[]
}

/** So many columns a municipality may have at a time. */
export const mostOwnColumns = 40

/** Text, a date (as precisely as it is known) or a choice as text, or a number. */
export type OwnValue = string | number

/** A measure's values by column id; what is not there is unknown. */
export type OwnValues = Readonly<Record<string, OwnValue>>

/** Values to set by column id, null for those to take away. */
export type OwnChanges = Readonly<Record<string, OwnValue | null>>

const choices = z
  .array(lineText(120), issue('invalid'))
  .check(z.maxLength(100, issue('too-long')), z.refine(isEachOnce, issue('invalid')))

const column = { name: lineText(60), choices }

/** A new column; its kind stays, or the values it has would no longer be values. */
export const newOwnColumn = z.strictObject({
  name: column.name,
  kind: z.enum(ownColumnKinds, issue('invalid')),
  choices: z._default(column.choices, []),
})
export type NewOwnColumn = z.output<typeof newOwnColumn>
export type NewOwnColumnInput = z.input<typeof newOwnColumn>

export const ownColumnChanges = z.exactPartial(z.strictObject(column))
export type OwnColumnChanges = z.output<typeof ownColumnChanges>

const rawValue = z.union(
  [z.number(issue('invalid')), z.string().check(z.maxLength(20_000))],
  issue('invalid'),
)

/** Values of a new measure; what they mean is for the columns to say (`refuseImpossibleOwn`). */
export const ownValues = z.record(id, rawValue).check(z.refine(isSmall, issue('too-long')))
export const ownChanges = z.record(id, z.nullable(rawValue)).check(z.refine(isSmall, issue('too-long')))

const number = z
  .number(issue('not-a-number'))
  .check(z.minimum(-1e12, issue('out-of-range')), z.maximum(1e12, issue('out-of-range')))

export type ParsedOwnValue =
  | { readonly isValid: true; readonly value: OwnValue | null }
  | { readonly isValid: false; readonly issue: FieldIssue }

/** Validates and tidies a value by the kind of its column; null and blank are null. */
export function parseOwnValue(column: OwnColumn, value: unknown): ParsedOwnValue {
  const result = schemaOf(column).safeParse(value === '' ? null : value)
  if (result.success) return { isValid: true, value: result.data }
  const [found] = fieldIssues(result.error)
  return { isValid: false, issue: found ?? { path: '', code: 'invalid', details: {} } }
}

function schemaOf({ kind, choices: known }: OwnColumn): z.ZodMiniType<OwnValue | null> {
  if (kind === 'number') return z.nullable(number)
  if (kind === 'date') return z.nullable(partialDate)
  if (kind === 'text') return textOrNull(2_000)
  const isKnown = (choice: string) => known.includes(choice)
  return z.nullable(z.string(issue('invalid')).check(z.refine(isKnown, issue('invalid'))))
}

function isEachOnce(list: readonly string[]): boolean {
  return new Set(list.map((choice) => choice.toLowerCase())).size === list.length
}

function isSmall(values: object): boolean {
  return Object.keys(values).length <= 200
}
