import type { Instant, IsoDate } from '@kommune17/domain'

/** The only source of time; everything else takes `now` or `today` as an argument. */
export type Clock = { now: () => Instant; today: () => IsoDate }

// Key dates are calendar days of German administrations, whatever the server's time zone is.
const germanDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => germanDay.format(new Date()),
}

/** The moment `seconds` after `instant`. */
export function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}

/** What the database driver returns for a timestamp, as the instant all other code speaks of. */
export function instantOf(timestamp: Date): Instant {
  return timestamp.toISOString()
}

/** What the database driver returns for a `date` column, as a calendar day. */
export function dayOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10)
}

/** A calendar day as the database driver wants it for a `date` column. */
export function databaseDay(day: IsoDate): Date {
  return new Date(`${day}T00:00:00.000Z`)
}
