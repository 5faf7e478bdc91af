import { firstDay, type IsoDate, type PartialDate } from '@kommune17/domain'
import type { Locale } from './texts.ts'

type Parts = {
  readonly locale: Locale
  readonly date: (date: IsoDate) => string
  readonly month: (firstDayOfMonth: IsoDate) => string
}

/** Writes a date as precisely as it is known, never more: `2026-Q3` is not 1 July. */
export function formatPartialDate(value: PartialDate, { locale, date, month }: Parts): string {
  if (value.length === 10) return date(value)
  if (value.length === 4) return value
  const [year, part] = [value.slice(0, 4), value.slice(6)]
  if (value.charAt(5) === 'Q') return locale === 'de' ? `${part}. Quartal ${year}` : `Quarter ${part} ${year}`
  if (value.charAt(5) === 'H') return locale === 'de' ? `${part}. Halbjahr ${year}` : `Half ${part} ${year}`
  return month(firstDay(value))
}
