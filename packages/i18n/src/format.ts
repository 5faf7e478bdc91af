import { dayOfInstant, daysBetween, type Instant, type IsoDate, type PartialDate } from '@kommune17/domain'
import { formatPartialDate } from './format-partial-date.ts'
import type { Locale } from './texts.ts'

const intlLocales = { de: 'de-DE', en: 'en-GB' } as const
const timeZone = 'Europe/Berlin'
const dayInMilliseconds = 86_400_000

/** How numbers, dates and lists are written in one language. */
export type Format = {
  readonly locale: Locale
  /** `1.234,5`; at most two decimals, or exactly `digits` when given. */
  readonly number: (value: number, digits?: number) => string
  /** `66,67 %` for 66.67; at most two decimals, or at most `digits` when given. */
  readonly percent: (value: number, digits?: number) => string
  /** `31.12.2026` */
  readonly date: (date: IsoDate) => string
  /** As precise as the date is: `3. Quartal 2026`, `Juli 2026`, `2026`. */
  readonly partialDate: (date: PartialDate) => string
  /** `31.12.2026, 14:05` in German time, wherever the reader is. */
  readonly dateTime: (instant: Instant) => string
  /** `14:05` in German time. */
  readonly time: (instant: Instant) => string
  /** `1.234,50 €` for 1234.5 */
  readonly money: (euros: number) => string
  /** `Ziel 1, Ziel 2 und Ziel 3` */
  readonly list: (items: readonly string[]) => string
  /** Dictionary order: ä beside a, numbers inside a text by value, upper and lower case alike. */
  readonly compare: (a: string, b: string) => number
}

const formats = new Map<Locale, Format>()

/** The formats of a language; made once, because Intl objects are slow to make. */
export function format(locale: Locale): Format {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = makeFormat(locale)
  formats.set(locale, made)
  return made
}

function makeFormat(locale: Locale): Format {
  const tag = intlLocales[locale]
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' })
  const list = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' })
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' })
  const day = new Intl.DateTimeFormat(tag, { ...dayStyle(locale), timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(tag, { ...dayStyle(locale), ...timeStyle, timeZone })
  const time = new Intl.DateTimeFormat(tag, { ...timeStyle, timeZone })
  const date = (value: IsoDate) => day.format(dayMilliseconds(value))
  return {
    locale,
    number: numberFormat(tag),
    percent: percentFormat(tag),
    date,
    partialDate: (value) =>
      formatPartialDate(value, { locale, date, month: (first) => month.format(dayMilliseconds(first)) }),
    dateTime: (instant) => moment.format(instantMilliseconds(instant)),
    time: (instant) => time.format(instantMilliseconds(instant)),
    money: (euros) => money.format(euros),
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  }
}

const timeStyle = { hour: '2-digit', minute: '2-digit' } as const

function dayStyle(locale: Locale): Intl.DateTimeFormatOptions {
  if (locale === 'de') return { day: '2-digit', month: '2-digit', year: 'numeric' }
  return { day: 'numeric', month: 'long', year: 'numeric' }
}

function numberFormat(tag: string) {
  const atMostTwo = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  return (value: number, digits?: number) => {
    if (digits === undefined) return atMostTwo.format(value)
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    return new Intl.NumberFormat(tag, options).format(value)
  }
}

// The unit style keeps 43.75 as it is; the percent style would multiply a fraction by 100 and drift.
function percentFormat(tag: string) {
  const options = { style: 'unit', unit: 'percent' } as const
  const atMostTwo = new Intl.NumberFormat(tag, { ...options, maximumFractionDigits: 2 })
  return (value: number, digits?: number) => {
    if (digits === undefined) return atMostTwo.format(value)
    return new Intl.NumberFormat(tag, { ...options, maximumFractionDigits: digits }).format(value)
  }
}

function dayMilliseconds(date: IsoDate): number {
  return daysBetween('1970-01-01', date) * dayInMilliseconds
}

function instantMilliseconds(instant: Instant): number {
  const [hours, minutes, seconds] = [instant.slice(11, 13), instant.slice(14, 16), instant.slice(17, 19)].map(
    Number,
  )
  const inDay = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
  return dayMilliseconds(dayOfInstant(instant)) + inDay * 1000
}
