import type { IsoDate } from '../dates/iso-date.ts'
import type { StatusUpdate } from '../measures/measure-history.ts'

/** The update that describes the state on a key date: greatest key date, then recorded last, then greatest id; or null. */
export function latestUpdate(updates: readonly StatusUpdate[], asOf: IsoDate): StatusUpdate | null {
  let latest: StatusUpdate | null = null
  for (const update of updates) {
    if (update.keyDate <= asOf && (latest === null || compareUpdates(update, latest) > 0)) latest = update
  }
  return latest
}

type Dated = Pick<StatusUpdate, 'id' | 'keyDate' | 'recordedAt'>

/** Orders updates from the oldest to the newest, as `latestUpdate` sees them. */
export function compareUpdates(a: Dated, b: Dated): number {
  return compare(a.keyDate, b.keyDate) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id)
}

/**
 * Rule 3, "the last stated percentage": the newest one since the measure was last anything but in progress or paused,
 * so an update without a figure keeps the one before, unless it clears it, and a reopened measure does not inherit its
 * old 100 %.
 */
export function lastStatedProgress(updates: readonly StatusUpdate[], asOf: IsoDate): number | null {
  const latest = latestUpdate(updates, asOf)
  if (latest === null || !isUnderWay(latest)) return null
  if (latest.progress !== null) return latest.progress
  const newestFirst = updates.filter(({ keyDate }) => keyDate <= asOf).sort((a, b) => compareUpdates(b, a))
  for (const update of newestFirst) {
    if (!isUnderWay(update)) return null
    if (update.progress !== null) return update.progress
    if (update.clearsProgress) return null
  }
  return null
}

function isUnderWay({ status }: StatusUpdate): boolean {
  return status === 'in-progress' || status === 'paused'
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
