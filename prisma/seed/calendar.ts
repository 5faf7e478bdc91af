import { addDays, addMonths, type IsoDate, lastQuarterEnds, type PartialDate } from '@kommune17/domain'
import type { Random } from './random.ts'

/** Quarter ends of a demo: the last is the anchor, the third lies two years before it, two older ones make expired rows. */
export const windowLength = 11
export const windowStart = 2

/** The last quarter end before `today` and the ten before it, oldest first. */
export function demoQuarters(today: IsoDate): IsoDate[] {
  return lastQuarterEnds(addDays(today, -1), windowLength)
}

/** The date as precisely as people write it: a day, month, quarter, half year or year. */
export function asPartialDate(date: IsoDate, random: Random): PartialDate {
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))]
  const precision = random.next()
  if (precision < 0.12) return date
  if (precision < 0.32) return date.slice(0, 7)
  if (precision < 0.65) return `${year}-Q${Math.ceil(month / 3)}`
  if (precision < 0.75) return `${year}-H${month <= 6 ? 1 : 2}`
  return year
}

/** As `asPartialDate`, but never wider than a quarter: for a term that must be over by a certain day. */
export function asNarrowDate(date: IsoDate, random: Random): PartialDate {
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))]
  if (random.chance(0.3)) return date
  return random.chance(0.5) ? date.slice(0, 7) : `${year}-Q${Math.ceil(month / 3)}`
}

/** A working moment on that day, between 8 and 16 o'clock. */
export function momentOn(day: IsoDate, random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day}T${two(random.integer(7, 14))}:${two(random.integer(0, 59))}:${two(random.integer(0, 59))}.000Z`
}

/** `date` moved by `low` to `high` months and a few days. */
export function monthsAfter(date: IsoDate, [low, high]: readonly [number, number], random: Random): IsoDate {
  return addDays(addMonths(date, random.integer(low, high)), -random.integer(0, 27))
}

/** The earlier of two days. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b
}
