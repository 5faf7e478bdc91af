import { ownColumnId } from '@kommune17/domain'
import {
  type ColumnField,
  type ComparedField,
  type ComparedValues,
  comparedFields,
  type ExistingMeasure,
  type FieldChange,
  type FieldValue,
  type MeasureValues,
  type OwnField,
} from '../import-plan.ts'
import type { ColumnIndex } from '../rows/column-index.ts'
import type { OwnRow } from '../rows/own-row.ts'
import { fold } from '../words/fold.ts'

/** What a row changes of a stored measure, and what both changed since a list last set it. */
export type Comparison = {
  readonly changes: readonly FieldChange[]
  readonly conflicts: readonly FieldChange[]
  readonly isOlder: boolean
}

/** Columns that speak about a field of another name. */
const sources: Readonly<Partial<Record<ComparedField, readonly ColumnField[]>>> = {
  start: ['start', 'period'],
  end: ['end', 'period'],
  primaryGoals: ['goals'],
}

/** What a row is compared with; `own`: the row left this product with this measure's id. */
export type Compared = {
  readonly measure: ExistingMeasure
  readonly index: ColumnIndex
  readonly own: OwnRow | null
}

/**
 * Compares field by field. A blank cell changes nothing, unless the row left this product: then it clears. What somebody
 * changed here since a list last said it is not overwritten. A state older than the stored one is left out.
 */
export function compareMeasure(values: MeasureValues, compared: Compared): Comparison {
  const changes: FieldChange[] = []
  const conflicts: FieldChange[] = []
  const isOlder = hasOlderState(values, compared)
  for (const field of [...comparedFields, ...ownFields(compared.index)]) {
    if (isOlder && stateFields.has(field)) continue
    const change = changeOf(field, { values, ...compared })
    if (change === null) continue
    if (isConflict(change, compared)) conflicts.push(change)
    else changes.push(change)
  }
  return {
    changes,
    conflicts,
    isOlder: isOlder && values.status !== null && values.status !== compared.measure.status,
  }
}

type ChangedField = FieldChange['field']

function ownFields({ byField }: ColumnIndex): readonly OwnField[] {
  return [...byField.keys()].filter(isOwn)
}

function isOwn(field: ColumnField | ChangedField): field is OwnField {
  return ownColumnId(field) !== null
}

const stateFields: ReadonlySet<ChangedField> = new Set<ChangedField>([
  'status',
  'progress',
  'keyDate',
  'note',
])

// A key date that nobody touched says when the list left, not of when the news in it are.
function hasOlderState({ keyDate }: MeasureValues, { measure, own }: Compared): boolean {
  if (keyDate === null || measure.keyDate === null || own?.stood?.('keyDate', keyDate) === true) return false
  return keyDate < measure.keyDate
}

type ComparedRow = Compared & { readonly values: MeasureValues }

function changeOf(field: ChangedField, row: ComparedRow): FieldChange | null {
  const [before, after] = [saidBy(row.measure, field), saidBy(row.values, field)]
  const isSilent = after === null || (Array.isArray(after) && after.length === 0)
  if (isSilent && !clears(field, row)) return null
  if (isSameIn(field, [before, after]) || isWithin(field, row)) return null
  return isUntouched({ field, before, after }, row) ? null : { field, before, after }
}

type Valued = ComparedValues & Pick<MeasureValues, 'own'>

function saidBy(of: Valued, field: ChangedField): FieldValue {
  return isOwn(field) ? (of.own[ownColumnId(field) ?? ''] ?? null) : of[field]
}

function clears(field: ChangedField, { own, index, values }: ComparedRow): boolean {
  if (own === null || neverCleared.has(field)) return false
  // A column that somebody has put into an exported list is filled in where they wanted to say something.
  if (isOwn(field)) return !own.filled.has(field) && own.stood?.(field, null) !== null
  // "fortlaufend" in place of a day takes the day away.
  if (field === 'end' && values.isContinuous === true) return own.filled.has('end')
  const columns = (sources[field] ?? fieldItself(field)).filter((column) => index.byField.has(column))
  return columns.length > 0 && columns.every((column) => !own.filled.has(column))
}

const neverCleared: ReadonlySet<ChangedField> = new Set<ChangedField>([
  'title',
  'status',
  'keyDate',
  'isContinuous',
])

function fieldItself(field: ComparedField): readonly ColumnField[] {
  return field === 'isContinuous' || field === 'primaryGoals' ? [] : [field]
}

function isUntouched({ field, after }: FieldChange, { measure, own }: ComparedRow): boolean {
  if (own !== null) return own.stood?.(field, after) === true
  const base = baseOf(measure, field)
  return base !== undefined && isSameIn(field, [base, after])
}

function baseOf({ base }: ExistingMeasure, field: ChangedField): FieldValue | undefined {
  return isOwn(field) ? base?.own?.[ownColumnId(field) ?? ''] : base?.[field]
}

// Differences that say nothing: a percentage follows from its state, and goals of targets from nowhere else.
function isWithin(field: ChangedField, { values, measure, index, own }: ComparedRow): boolean {
  if (field === 'isContinuous') return measure.isContinuous !== true && values.isContinuous !== true
  if (field === 'primaryGoals') return own !== null && !namesGoals(index)
  if (field !== 'progress' || measure.status !== values.status) return false
  return values.status === 'completed' || (own === null && values.progress === null)
}

function namesGoals({ byField }: ColumnIndex): boolean {
  return [...byField.keys()].some((field) => field === 'goals' || field.startsWith('goal-'))
}

function isConflict({ field, before }: FieldChange, { measure, own }: Compared): boolean {
  if (own !== null) return own.stood?.(field, before) === false
  const base = baseOf(measure, field)
  return base !== undefined && !isSameIn(field, [base, before])
}

// What the numbers of an own column count is not known, so each digit does.
function isSameIn(field: ChangedField, [first, second]: readonly [FieldValue, FieldValue]): boolean {
  const isExact = isOwn(field) && typeof first === 'number' && typeof second === 'number'
  return isExact ? first === second : isSame(first, second)
}

// Equal for a reader: order of lists, kinds of space and of dash do not matter.
function isSame(first: FieldValue, second: FieldValue): boolean {
  if (Array.isArray(first) && Array.isArray(second)) return listKey(first) === listKey(second)
  if (typeof first === 'number' && typeof second === 'number') return Math.abs(first - second) < 0.005
  if (typeof first === 'string' && typeof second === 'string')
    return first === second || plain(first) === plain(second)
  return (first ?? null) === (second ?? null)
}

function listKey(list: readonly (string | number)[]): string {
  if (list.length === 0) return ''
  return list
    .map((entry) => fold(String(entry)))
    .sort()
    .join('|')
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .trim()
}
