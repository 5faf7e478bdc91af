import type { IsoDate } from '../dates/iso-date.ts'
import {
  defaultFreshnessLimits,
  type Freshness,
  type FreshnessLimits,
  freshnessOf,
} from '../progress/freshness.ts'
import { latestUpdate } from '../progress/latest-update.ts'
import {
  type ExactPercent,
  exactProgress,
  type MeasureProgress,
  publishProgress,
} from '../progress/measure-progress.ts'
import type { MeasureHistory } from './measure-history.ts'
import type { MeasureStatus } from './measure-status.ts'
import { type Timing, timingOf } from './timing.ts'

/** A measure on a key date; `keyDate` is that of the latest update, the last confirmation. */
export type MeasureState = {
  readonly status: MeasureStatus
  readonly keyDate: IsoDate
  readonly progress: MeasureProgress
  readonly freshness: Freshness
  readonly timing: Timing
}

/** What the figures add up: the state without its timing, with the unrounded percentage, null where `percent` is null. */
export type JudgedMeasure = Omit<MeasureState, 'timing'> & { readonly exact: ExactPercent | null }

/** Rules 1 to 4 on a key date; null when nothing was reported by then, or the measure was archived by then. */
export function measureAsOf(
  measure: MeasureHistory,
  asOf: IsoDate,
  limits: FreshnessLimits = defaultFreshnessLimits,
): MeasureState | null {
  const judged = judgeMeasure(measure, asOf, limits)
  if (judged === null) return null
  const { status, keyDate, progress, freshness } = judged
  return { status, keyDate, progress, freshness, timing: timingOf(measure, status, asOf) }
}

/** As `measureAsOf`, with the exact percentage kept: for sums, never for the screen. */
export function judgeMeasure(
  measure: MeasureHistory,
  asOf: IsoDate,
  limits: FreshnessLimits,
): JudgedMeasure | null {
  if (measure.archivedOn !== null && measure.archivedOn <= asOf) return null
  const latest = latestUpdate(measure.updates, asOf)
  if (latest === null) return null
  const freshness = freshnessOf(latest, asOf, limits)
  const exact = exactProgress(measure, latest, asOf)
  const progress = publishProgress(exact, freshness)
  return {
    status: latest.status,
    keyDate: latest.keyDate,
    progress,
    freshness,
    exact: typeof exact === 'string' || progress.percent === null ? null : exact,
  }
}
