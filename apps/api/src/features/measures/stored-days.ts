import type { Instant, IsoDate } from '@kommune17/domain'
import { databaseDay, dayOf, instantOf } from '../../clock.ts'

/** What the database driver gives for dates and timestamps, and takes for dates. */
export type StoredDate = ReturnType<typeof databaseDay>

export function dayOrNull(date: StoredDate | null): IsoDate | null {
  return date === null ? null : dayOf(date)
}

export function instantOrNull(timestamp: StoredDate | null): Instant | null {
  return timestamp === null ? null : instantOf(timestamp)
}

export function storedDay(day: IsoDate | null): StoredDate | null {
  return day === null ? null : databaseDay(day)
}
