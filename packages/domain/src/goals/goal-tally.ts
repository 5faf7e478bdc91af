import type { JudgedMeasure } from '../measures/measure-as-of.ts'
import { type MeasureStatus, zeroByStatus } from '../measures/measure-status.ts'
import { isActive, isCommitted } from '../measures/state-questions.ts'
import { addToSum, type ExactSum, roundShareOfSum } from '../numbers/exact-sum.ts'
import { percentOf } from '../numbers/fraction.ts'
import type { Freshness } from '../progress/freshness.ts'
import type { GoalNumber } from '../sdg/goal-number.ts'
import type { GoalFigure, NoMeanReason } from './goal-figure.ts'
import { statusPercentages } from './status-percentages.ts'

/** Everything counted for one goal before it becomes a figure. */
export type GoalTally = {
  readonly goal: GoalNumber
  readonly distribution: Record<MeasureStatus, number>
  readonly freshness: Record<Freshness, number>
  readonly knownSum: ExactSum
  measures: number
  committed: number
  known: number
  completed: number
  ongoing: number
  hindering: number
  unconfirmed: number
}

/** A goal nothing has been counted for. */
export function emptyTally(goal: GoalNumber): GoalTally {
  return {
    goal,
    distribution: zeroByStatus(),
    freshness: { fresh: 0, due: 0, stale: 0, expired: 0 },
    knownSum: new Map(),
    measures: 0,
    committed: 0,
    known: 0,
    completed: 0,
    ongoing: 0,
    hindering: 0,
    unconfirmed: 0,
  }
}

/** Counts a measure that supports the goal, once; an inactive one only in the distribution. */
export function addSupporting(tally: GoalTally, judged: JudgedMeasure): void {
  tally.measures += 1
  tally.distribution[judged.status] += 1
  if (!isActive(judged)) return
  if (!isCommitted(judged)) {
    tally.ongoing += 1
    return
  }
  tally.committed += 1
  tally.freshness[judged.freshness] += 1
  if (judged.status === 'completed') tally.completed += 1
  if (judged.exact === null) return
  tally.known += 1
  addToSum(tally.knownSum, judged.exact.numerator, judged.exact.denominator)
}

/** Turns the counts into the published figure; every percentage is rounded once, from its exact value. */
export function figureOf(tally: GoalTally): GoalFigure {
  const { goal, measures, committed, known, completed, ongoing, hindering, unconfirmed } = tally
  const reason = noMeanReason(tally)
  const unknown = committed - known
  return {
    goal,
    measures,
    committed,
    known,
    coverage: percentOf(known, committed),
    mean: reason === null ? roundShareOfSum(tally.knownSum, 0, known) : null,
    low: committed === 0 ? null : roundShareOfSum(tally.knownSum, 0, committed),
    high: committed === 0 ? null : roundShareOfSum(tally.knownSum, unknown * 100, committed),
    completionRate: percentOf(completed, committed),
    completed,
    ongoing,
    excluded: measures - committed,
    hindering,
    unconfirmed,
    distribution: tally.distribution,
    percentages: statusPercentages(tally.distribution),
    freshness: tally.freshness,
    reason,
  }
}

// A mean is shown only when at least 3 measures are known, and at least 60 % of the committed ones.
function noMeanReason({ measures, committed, known }: GoalTally): NoMeanReason | null {
  if (measures === 0) return 'no-measures'
  if (committed === 0) return 'none-committed'
  return known < 3 || known * 100 < committed * 60 ? 'too-few-known' : null
}
