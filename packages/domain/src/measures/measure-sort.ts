import * as z from 'zod/mini'
import { lastDay } from '../dates/partial-date.ts'
import { issue } from '../inputs/field-issues.ts'
import type { MeasureOnKeyDate } from './measure-filter.ts'
import { measureStatuses } from './measure-status.ts'

export const sortKeys = [
  'number',
  'title',
  'status',
  'progress',
  'keyDate',
  'plannedEnd',
  'changedAt',
] as const
export type SortKey = (typeof sortKeys)[number]

export const measureSort = z.strictObject({
  by: z.enum(sortKeys, issue('invalid')),
  direction: z._default(z.enum(['ascending', 'descending'], issue('invalid')), 'ascending'),
})
export type MeasureSort = Readonly<z.output<typeof measureSort>>

export type CompareText = (a: string, b: string) => number

/** A total order for a list: missing values come last in both directions, ties are broken by title and id. */
export function compareMeasures(sort: MeasureSort, compareText: CompareText = compareByCode) {
  const sign = sort.direction === 'descending' ? -1 : 1
  return (a: MeasureOnKeyDate, b: MeasureOnKeyDate): number =>
    compareKeys({
      a: keyOf(a, sort.by),
      b: keyOf(b, sort.by),
      sign,
      compareText: comparerFor(sort.by, compareText),
    }) ||
    compareText(a.title, b.title) ||
    compareByCode(a.id, b.id)
}

type SortValue = string | number | null

function keyOf(row: MeasureOnKeyDate, by: SortKey): SortValue {
  switch (by) {
    case 'number':
      return row.number
    case 'title':
      return row.title
    case 'status':
      return row.state === null ? null : measureStatuses.indexOf(row.state.status)
    case 'progress':
      return row.state?.progress.shown ?? null
    case 'keyDate':
      return row.state?.keyDate ?? null
    case 'plannedEnd':
      return row.plannedEnd === null ? null : lastDay(row.plannedEnd)
    case 'changedAt':
      return row.changedAt
  }
}

function comparerFor(by: SortKey, compareText: CompareText): CompareText {
  if (by === 'number') return compareNumbers
  return by === 'title' ? compareText : compareByCode
}

function compareKeys({
  a,
  b,
  sign,
  compareText,
}: {
  a: SortValue
  b: SortValue
  sign: number
  compareText: CompareText
}) {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign
  return compareText(String(a), String(b)) * sign
}

/** Compares own numbers as people read them: `3.2` before `3.10`, `M 9` before `M 10`. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (const [index, part] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const order = compareParts(part, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function partsOf(number: string): string[] {
  return number.match(/\d+|[^\d.\s]+/g) ?? []
}

function compareParts(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)]
  const areNumbers = !Number.isNaN(left) && !Number.isNaN(right)
  return areNumbers && left !== right ? left - right : compareByCode(a, b)
}

function compareByCode(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
