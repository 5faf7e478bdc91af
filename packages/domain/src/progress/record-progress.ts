import type { IsoDate } from '../dates/iso-date.ts'
import { DomainError } from '../errors.ts'
import type { NewProgress } from '../inputs/measure-part-inputs.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import type { MeasureStatus } from '../measures/measure-status.ts'
import { lastStatedProgress, latestUpdate } from './latest-update.ts'

/** The fields of a status update the rules decide; id, author and moment are the caller's. */
export type DecidedUpdate = {
  readonly keyDate: IsoDate
  readonly status: MeasureStatus
  readonly progress: number | null
  readonly isConfirmation: boolean
  readonly clearsProgress: boolean
  readonly note: string | null
}

/** What a person states about a measure; without a key date it is meant for today. */
export type StatedProgress = Pick<NewProgress, 'status' | 'progress' | 'keyDate' | 'note'>

/**
 * Decides a new Sachstand: not for a day to come, a percentage only where it means something, a reason for discarding.
 * Throws `already-archived`, `key-date-in-future`, `reason-required` or `progress-not-allowed`.
 */
export function recordProgress({
  measure,
  update,
  today,
}: {
  measure: Pick<MeasureHistory, 'archivedOn'>
  update: StatedProgress
  today: IsoDate
}): DecidedUpdate {
  refuseArchived(measure)
  return decideUpdate(update, today)
}

/** The first Sachstand of a new measure, by the same rules; throws as `recordProgress` does. */
export function decideUpdate(update: StatedProgress, today: IsoDate): DecidedUpdate {
  const { status, note } = update
  const keyDate = update.keyDate ?? today
  if (keyDate > today) throw new DomainError('key-date-in-future', { keyDate, today })
  if (status === 'discarded' && note === null) throw new DomainError('reason-required', { status })
  const progress = decideProgress(update)
  return { keyDate, status, progress, isConfirmation: false, clearsProgress: false, note }
}

/** "Unverändert bestätigt": repeats status and percentage for today; throws `already-archived`, or `not-found` when nothing was reported yet. */
export function confirmUnchanged({
  measure,
  today,
}: {
  measure: Pick<MeasureHistory, 'archivedOn' | 'updates'>
  today: IsoDate
}): DecidedUpdate {
  refuseArchived(measure)
  const latest = latestUpdate(measure.updates, today)
  if (latest === null) throw new DomainError('not-found')
  const progress = latest.progress ?? lastStatedProgress(measure.updates, today)
  const { status } = latest
  return { keyDate: today, status, progress, isConfirmation: true, clearsProgress: false, note: null }
}

// Completing says 100 % whatever stood in the field; elsewhere a figure nobody would see is refused, not dropped.
function decideProgress({ status, progress }: StatedProgress): number | null {
  if (status === 'completed') return 100
  const isUnderWay = status === 'in-progress' || status === 'paused'
  const isKnownZero = (status === 'planned' || status === 'decided') && progress === 0
  if (progress === null || isUnderWay || isKnownZero) return progress
  throw new DomainError('progress-not-allowed', { status })
}

function refuseArchived({ archivedOn }: Pick<MeasureHistory, 'archivedOn'>): void {
  if (archivedOn !== null) throw new DomainError('already-archived', { archivedOn })
}
