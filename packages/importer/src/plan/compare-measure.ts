import {
  type ColumnField,
  type ComparedField,
  comparedFields,
  type ExistingMeasure,
  type FieldChange,
  type FieldValue,
  type MeasureValues,
} from '../import-plan.ts'
import type { ColumnIndex } from '../rows/column-index.ts'
import { fold } from '../words/fold.ts'

/** What a row changes of a stored measure, and what both changed since a list last set it. */
export type Comparison = {
  readonly changes: readonly FieldChange[]
  readonly conflicts: readonly FieldChange[]
  readonly isOlder: boolean
}

/** Which columns speak about a field. */
const sources: Readonly<Partial<Record<ComparedField, readonly ColumnField[]>>> = {
  start: ['start', 'period'],
  end: ['end', 'period'],
  isContinuous: ['start', 'end', 'period', 'status'],
  costNote: ['cost', 'costActual', 'funding'],
  primaryGoals: ['goals', 'targets'],
  targets: ['targets', 'goals'],
}

/**
 * Compares field by field. A blank cell changes nothing, unless the list came from here (it has our ids): then it clears.
 * A state older than the stored one is left out.
 */
export function compareMeasure(
  values: MeasureValues,
  { measure, index }: { measure: ExistingMeasure; index: ColumnIndex },
): Comparison {
  const changes: FieldChange[] = []
  const conflicts: FieldChange[] = []
  const isOlder = values.keyDate !== null && measure.keyDate !== null && values.keyDate < measure.keyDate
  for (const field of comparedFields) {
    if (isOlder && stateFields.has(field)) continue
    const change = changeOf(field, { values, measure, index })
    if (change === null) continue
    if (isConflict(change, measure)) conflicts.push(change)
    else changes.push(change)
  }
  return {
    changes,
    conflicts,
    isOlder: isOlder && values.status !== null && values.status !== measure.status,
  }
}

const stateFields: ReadonlySet<ComparedField> = new Set<ComparedField>([
  'status',
  'progress',
  'keyDate',
  'note',
])

type Compared = {
  readonly values: MeasureValues
  readonly measure: ExistingMeasure
  readonly index: ColumnIndex
}

function changeOf(field: ComparedField, { values, measure, index }: Compared): FieldChange | null {
  const [before, after] = [measure[field], values[field]]
  const isSilent = after === null || (Array.isArray(after) && after.length === 0)
  if (isSilent && !clears(field, index)) return null
  if (isSame(before, after) || isWithin(field, { values, measure })) return null
  const base = measure.base?.[field]
  if (base !== undefined && isSame(base, after)) return null
  return { field, before, after }
}

function clears(field: ComparedField, { byField }: ColumnIndex): boolean {
  if (
    !byField.has('id') ||
    field === 'title' ||
    field === 'status' ||
    field === 'keyDate' ||
    field === 'isContinuous'
  )
    return false
  const columns: readonly ColumnField[] = sources[field] ?? columnsOf(field)
  return columns.some((column) => byField.has(column))
}

function columnsOf(field: ComparedField): readonly ColumnField[] {
  if (field === 'secondaryGoals') return ['secondaryGoals']
  if (field === 'primaryGoals' || field === 'isContinuous' || field === 'costNote') return []
  return [field]
}

// A state without a percentage leaves the known percentage of the same state alone.
function isWithin(field: ComparedField, { values, measure }: Pick<Compared, 'values' | 'measure'>): boolean {
  if (field === 'progress') return measure.status === values.status && values.progress === null
  return false
}

function isConflict({ field, after }: FieldChange, measure: ExistingMeasure): boolean {
  const base = measure.base?.[field]
  return base !== undefined && !isSame(base, measure[field]) && !isSame(measure[field], after)
}

/** Equal for a reader: order of lists, kinds of space and of dash do not matter. */
export function isSame(first: FieldValue, second: FieldValue): boolean {
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
