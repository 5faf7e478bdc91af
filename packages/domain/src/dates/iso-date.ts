/** A calendar day, `2026-06-30`, in the years 1900 to 2199. */
export type IsoDate = string

/** A moment in UTC, `2026-06-30T10:00:00.000Z`. */
export type Instant = string

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const firstYear = 1900
const lastYear = 2199

/** True for a day that exists in the calendar (no 30 February), in the years 1900 to 2199. */
export function isIsoDate(text: string): boolean {
  const match = pattern.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** True for a year this product accepts, 1900 to 2199: beyond lies a typing slip. */
export function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

/** Number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The same day `months` later (or earlier); a day the month lacks becomes its last: 31 August + 6 = 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = splitDate(date)
  const count = year * 12 + (month - 1) + months
  const newYear = Math.floor(count / 12)
  const newMonth = (((count % 12) + 12) % 12) + 1
  return joinDate({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) })
}

/** The day `days` later (or earlier, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayFromNumber(dayNumber(date) + days)
}

/** Days from `from` until `to`; negative when `to` lies earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of an instant in UTC; which day it is for people is the clock's business, not this function's. */
export function dayOfInstant(instant: Instant): IsoDate {
  return instant.slice(0, 10)
}

/** Year, month and day of a date that is known to be valid. */
export function splitDate(date: IsoDate): CalendarDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Writes a calendar day as `2026-06-30`. */
export function joinDate({ year, month, day }: CalendarDay): IsoDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

// Years start in March here, so that the leap day comes last and months follow one formula.
function dayNumber(date: IsoDate): number {
  const { year, month, day } = splitDate(date)
  const shiftedYear = month <= 2 ? year - 1 : year
  const shiftedMonth = (month + 9) % 12
  const leapDays = Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400)
  return shiftedYear * 365 + leapDays + Math.floor((shiftedMonth * 153 + 2) / 5) + day - 1
}

function dayFromNumber(number: number): IsoDate {
  let year = Math.floor(number / 365.2425)
  while (dayNumber(joinDate({ year, month: 1, day: 1 })) > number) year -= 1
  while (dayNumber(joinDate({ year: year + 1, month: 1, day: 1 })) <= number) year += 1
  let rest = number - dayNumber(joinDate({ year, month: 1, day: 1 }))
  let month = 1
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month)
    month += 1
  }
  return joinDate({ year, month, day: rest + 1 })
}
