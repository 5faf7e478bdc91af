import { addMonths, daysInMonth, type IsoDate, joinDate, splitDate } from './iso-date.ts'

/** All quarter ends from `from` to `to`, both included, oldest first; empty when there is none between. */
export function quarterEnds(from: IsoDate, to: IsoDate): IsoDate[] {
  const ends: IsoDate[] = []
  for (let end = quarterEndOf(from); end <= to; end = quarterEndOf(addMonths(end, 3))) ends.push(end)
  return ends
}

/** The last `count` quarter ends at or before `until`, oldest first. */
export function lastQuarterEnds(until: IsoDate, count: number): IsoDate[] {
  return quarterEnds(addMonths(until, -3 * count - 3), until).slice(-count)
}

function quarterEndOf(date: IsoDate): IsoDate {
  const { year, month } = splitDate(date)
  const endMonth = Math.ceil(month / 3) * 3
  return joinDate({ year, month: endMonth, day: daysInMonth(year, endMonth) })
}
