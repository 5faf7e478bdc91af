import type { IsoDate } from '../dates/iso-date.ts'
import type { MeasureHistory, Milestone, StatusUpdate } from '../measures/measure-history.ts'
import { roundQuotient, toHundredths } from '../numbers/fraction.ts'
import type { Freshness } from './freshness.ts'
import { lastStatedProgress } from './latest-update.ts'

export type ProgressBasis = 'completed' | 'not-begun' | 'milestones' | 'stated'
export type NoProgressReason = 'unknown' | 'not-stated' | 'expired' | 'excluded' | 'ongoing'

/** `percent` is what figures use, or null with a reason; `shown` also holds the expired value, to be greyed. */
export type MeasureProgress = {
  readonly percent: number | null
  readonly shown: number | null
  readonly basis: ProgressBasis | null
  readonly reason: NoProgressReason | null
}

/** A percentage before rounding: `numerator / denominator` per cent, both whole numbers. */
export type ExactPercent = {
  readonly numerator: number
  readonly denominator: number
  readonly basis: ProgressBasis
}

/** Rules 1 to 3: the exact progress a latest update stands for, or why there is none; ageing is not considered yet. */
export function exactProgress(
  measure: MeasureHistory,
  latest: StatusUpdate,
  asOf: IsoDate,
): ExactPercent | NoProgressReason {
  if (measure.mergedInto !== null) return 'excluded'
  switch (latest.status) {
    case 'idea':
    case 'discarded':
      return 'excluded'
    case 'ongoing':
      return 'ongoing'
    case 'unknown':
      return 'unknown'
    case 'completed':
      return { numerator: 100, denominator: 1, basis: 'completed' }
    case 'planned':
    case 'decided':
      return notBegun(measure.milestones, asOf)
    case 'in-progress':
    case 'paused':
      return underWay(measure, asOf)
  }
}

/** Rule 4 and the published form: rounds half up to two decimals and withholds an expired value from the figures. */
export function publishProgress(
  exact: ExactPercent | NoProgressReason,
  freshness: Freshness,
): MeasureProgress {
  if (typeof exact === 'string') return { percent: null, shown: null, basis: null, reason: exact }
  const shown = roundQuotient(exact.numerator, exact.denominator)
  if (freshness === 'expired') return { percent: null, shown, basis: exact.basis, reason: 'expired' }
  return { percent: shown, shown, basis: exact.basis, reason: null }
}

// Planned and decided are a known zero, but a milestone already done is better known.
function notBegun(milestones: readonly Milestone[], asOf: IsoDate): ExactPercent {
  const reached = milestoneShare(milestones, asOf)
  if (reached !== null && reached.numerator > 0) return reached
  return { numerator: 0, denominator: 1, basis: 'not-begun' }
}

function underWay(measure: MeasureHistory, asOf: IsoDate): ExactPercent | NoProgressReason {
  const reached = milestoneShare(measure.milestones, asOf)
  if (reached !== null) return reached
  const stated = lastStatedProgress(measure.updates, asOf)
  if (stated === null) return 'not-stated'
  return reduced(toHundredths(stated), 100, 'stated')
}

function milestoneShare(milestones: readonly Milestone[], asOf: IsoDate): ExactPercent | null {
  let done = 0
  let counted = 0
  for (const { weight, doneOn, droppedOn } of milestones) {
    const isDropped = droppedOn !== null && droppedOn <= asOf
    if (isDropped) continue
    counted += weight
    if (doneOn !== null && doneOn <= asOf) done += weight
  }
  return counted === 0 ? null : reduced(done * 100, counted, 'milestones')
}

// Few different denominators keep the exact sums over many measures short.
function reduced(numerator: number, denominator: number, basis: ProgressBasis): ExactPercent {
  let [divisor, rest] = [numerator, denominator]
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest]
  return { numerator: numerator / divisor, denominator: denominator / divisor, basis }
}
