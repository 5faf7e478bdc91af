import { daysInMonth, type IsoDate, isIsoDate, isYear, joinDate } from './iso-date.ts'

/** A date as precisely as it is known: `2026`, `2026-H1`, `2026-Q3`, `2026-07` or `2026-07-01`. */
export type PartialDate = string

const year = /^\d{4}$/
const half = /^\d{4}-H[12]$/
const quarter = /^\d{4}-Q[1-4]$/
const month = /^\d{4}-(0[1-9]|1[0-2])$/

/** True for one of the five forms, in the years 1900 to 2199. */
export function isPartialDate(text: string): boolean {
  if (isIsoDate(text)) return true
  return [year, half, quarter, month].some((form) => form.test(text)) && isYear(Number(text.slice(0, 4)))
}

/** The first day the partial date covers: `2026-Q3` → `2026-07-01`. */
export function firstDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date
  return joinDate({ year: Number(date.slice(0, 4)), month: coveredMonths(date)[0], day: 1 })
}

/** The last day the partial date covers: `2026` → `2026-12-31`. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date
  const inYear = Number(date.slice(0, 4))
  const lastMonth = coveredMonths(date)[1]
  return joinDate({ year: inYear, month: lastMonth, day: daysInMonth(inYear, lastMonth) })
}

function coveredMonths(date: PartialDate): readonly [first: number, last: number] {
  if (date.length === 4) return [1, 12]
  const part = Number(date.slice(6))
  if (date.charAt(5) === 'H') return [part * 6 - 5, part * 6]
  if (date.charAt(5) === 'Q') return [part * 3 - 2, part * 3]
  const inMonth = Number(date.slice(5))
  return [inMonth, inMonth]
}
