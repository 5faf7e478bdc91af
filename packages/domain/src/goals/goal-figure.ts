import type { MeasureStatus } from '../measures/measure-status.ts'
import type { Freshness } from '../progress/freshness.ts'
import type { GoalNumber } from '../sdg/goal-number.ts'

/** The version of the rules behind every figure; printed with it, and raised when a rule changes. */
export const ruleVersion = 1

/** Why a goal shows no mean. */
export type NoMeanReason = 'no-measures' | 'none-committed' | 'too-few-known'

/**
 * A goal in a municipality on a key date. Percentages are exact values rounded half up to two decimals, null where
 * there is nothing to divide by; `measures` = `committed` + `excluded`, and `excluded` contains `ongoing`.
 */
export type GoalFigure = {
  readonly goal: GoalNumber
  readonly measures: number
  readonly committed: number
  readonly known: number
  /** known / committed */
  readonly coverage: number | null
  /** Mean progress over the known; null with a `reason` when too little is known. */
  readonly mean: number | null
  /** Bounds of the mean: every unknown counted as 0, or as 100; shown also when the mean is not. */
  readonly low: number | null
  readonly high: number | null
  /** completed / committed */
  readonly completionRate: number | null
  readonly completed: number
  readonly ongoing: number
  readonly excluded: number
  /** Measures with a confirmed `hinders` link to the goal: listed apart, never subtracted. */
  readonly hindering: number
  /** Measures all of whose links to the goal wait for confirmation. */
  readonly unconfirmed: number
  readonly distribution: Readonly<Record<MeasureStatus, number>>
  /** Whole numbers that sum to 100, or all 0 without measures. */
  readonly percentages: Readonly<Record<MeasureStatus, number>>
  /** Of the committed measures. */
  readonly freshness: Readonly<Record<Freshness, number>>
  readonly reason: NoMeanReason | null
}
