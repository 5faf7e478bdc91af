import { isPartialDate, measureStatuses, type OwnColumn, ownColumnId, visibilities } from '@kommune17/domain'
import {
  type ColumnField,
  type ComparedField,
  comparedFields,
  type FieldChange,
  type FieldValue,
  type PlannedColumn,
  type PlannedRow,
} from '@kommune17/importer/plan'
import type { Format, Texts } from '../../language.tsx'
import { numberText as exactNumber } from '../../ui/parse-number.ts'

export type Words = { readonly texts: Texts; readonly format: Format }
/** With the municipality's own columns, which have names of their own. */
export type FieldWords = Words & { readonly ownColumns: readonly OwnColumn[] }
export type Problem = PlannedRow['problems'][number]

const letters = 26
const firstLetter = 65

/** `A`, `B` … `AA`: what spreadsheets call a column. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(firstLetter + (index % letters))
  return index < letters ? last : columnLetter(Math.floor(index / letters) - 1) + last
}

export type Certainty = 'sure' | 'guessed' | 'unknown' | 'chosen'
const sureFrom = 0.8

export function certaintyOf({ field, certainty, reason }: PlannedColumn): Certainty {
  if (reason === 'chosen') return 'chosen'
  if (field === 'unknown') return 'unknown'
  return certainty >= sureFrom ? 'sure' : 'guessed'
}

/** `Spalte C „SDG“` as its letter and header. */
export function columnName(
  { index, header }: Pick<PlannedColumn, 'index' | 'header'>,
  { texts }: Words,
): string {
  return `${columnLetter(index)} ${header === '' ? texts.importing.columns.noHeader : `„${header}“`}`
}

/** What a field of a measure is called where an import shows it. */
export function fieldName(field: ColumnField | ComparedField, words: FieldWords): string {
  if (ownColumnId(field) === null) return plainName(field, words)
  return ownColumnOf(field, words)?.name ?? words.texts.imports.ownColumnGone
}

function ownColumnOf(field: string, { ownColumns }: FieldWords): OwnColumn | undefined {
  return ownColumns.find(({ id }) => id === ownColumnId(field))
}

function plainName(field: string, { texts: { imports } }: Words): string {
  const goal = /^goal-(\d+)$/.exec(field)?.[1]
  if (goal !== undefined) return imports.goalColumn(Number(goal))
  const names = Object.entries({ ...imports.fields, ...imports.values })
  return names.find(([known]) => known === field)?.[1] ?? field
}

/** A field's value as people write it. */
export function valueText(field: FieldChange['field'], value: FieldValue, words: FieldWords): string {
  const { texts, format } = words
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return texts.importing.detail.nothing
  if (typeof value === 'boolean') return value ? texts.shell.yes : texts.shell.no
  if (typeof value === 'number') return numberText(field, value, format)
  if (typeof value === 'string') return codeText(field, value, words)
  return value.join(', ')
}

function numberText(field: FieldChange['field'], value: number, format: Format): string {
  // Own columns hold what people count with, to the last digit.
  if (ownColumnId(field) !== null) return exactNumber(value, format.locale)
  if (field === 'progress') return format.percent(value)
  return field === 'cost' || field === 'costActual' || field === 'funding'
    ? format.money(value)
    : format.number(value)
}

const dated: ReadonlySet<string> = new Set(['start', 'end', 'actualStart', 'actualEnd', 'keyDate'])

function codeText(field: FieldChange['field'], value: string, words: FieldWords): string {
  const { texts, format } = words
  const status = measureStatuses.find((code) => field === 'status' && code === value)
  if (status) return texts.statuses[status].label
  const visibility = visibilities.find((code) => field === 'visibility' && code === value)
  if (visibility) return texts.terms.visibilities[visibility].label
  const isDate = dated.has(field) || ownColumnOf(field, words)?.kind === 'date'
  return isDate && isPartialDate(value) ? format.partialDate(value) : value
}

/** What is wrong or doubtful, in one sentence with dates and fields as people call them. */
export function problemText({ code, text, mend }: Problem, words: Words): string {
  const original = code === 'changed-since' ? namedField(text.original, words) : text.original
  const shown = mend !== undefined && isDateMend(code, mend) ? words.format.partialDate(mend) : mend
  return words.texts.imports.problems[code](original, shown ?? null)
}

function namedField(field: string, words: Words): string {
  const known = comparedFields.find((name) => name === field)
  return known === undefined ? field : plainName(known, words)
}

function isDateMend(code: Problem['code'], mend: string): boolean {
  return dateCodes.has(code) && isPartialDate(mend)
}

const dateCodes: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'date-imprecise',
  'date-from-number',
  'day-or-month-first',
])

/** Problems whose proposal is the text that belongs into the cell. */
const mendable: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  ...dateCodes,
  'number-separator',
  'goal-from-words',
  'goal-range',
  'date-or-target',
  'number-or-target',
  'number-was-date',
  'filled-from-above',
])

/** The text that would settle the problem in its cell; null when there is none to offer. */
export function mendText({ code, mend }: Problem, { format }: Words): string | null {
  if (mend === undefined || !mendable.has(code)) return null
  if (!dateCodes.has(code)) return mend
  if (!isPartialDate(mend)) return null
  return format.locale === 'de' ? format.partialDate(mend) : mend
}

/** The column where the problem can be mended: its own, else the one whose absence it is about; null: nowhere. */
export function columnOfProblem(problem: Problem, columns: readonly PlannedColumn[]): number | null {
  if (problem.column !== null) return problem.column
  const wanted = missing[problem.code] ?? []
  return columns.find(({ field }) => wanted.includes(field))?.index ?? null
}

const missing: Readonly<Partial<Record<Problem['code'], readonly ColumnField[]>>> = {
  'title-required': ['title'],
  'goal-required': ['goals', 'targets'],
}

/** `12 neu + 3 geändert + … = 15 Zeilen`: the numbers add up where everybody sees it. */
export function sumText(totals: Totals, { texts, format }: Words): string {
  const { counts, preview } = texts.importing
  const parts = countedActions.map(([action, total]) => counts[action](format.number(totals[total])))
  return preview.sum(parts.join(' + '), totals.rows)
}

/** As `sumText`, without what is zero. */
export function totalsText(totals: Totals, { texts, format }: Words): string {
  const { counts } = texts.importing
  return countedActions
    .filter(([, total]) => totals[total] > 0)
    .map(([action, total]) => counts[action](format.number(totals[total])))
    .join(', ')
}

export type Totals = {
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly skipped: number
  readonly errors: number
}

/** Each action with the number that counts it. */
export const countedActions = [
  ['create', 'created'],
  ['change', 'changed'],
  ['unchanged', 'unchanged'],
  ['skip', 'skipped'],
  ['error', 'errors'],
] as const satisfies readonly (readonly [PlannedRow['action'], keyof Totals])[]
