import type { IsoDate } from '../dates/iso-date.ts'
import { defaultFreshnessLimits, type FreshnessLimits } from '../progress/freshness.ts'
import { type MeasureState, measureAsOf } from './measure-as-of.ts'
import type { MeasureFilter } from './measure-filter.ts'
import type { MeasureHistory } from './measure-history.ts'
import { hasUnknownProgress, isDueForConfirmation } from './state-questions.ts'

/** Numbers of measures; `unknown` and `dueForConfirmation` may overlap with the others. */
export type Overview = {
  readonly total: number
  readonly onSchedule: number
  readonly late: number
  readonly unknown: number
  readonly dueForConfirmation: number
}

/** The rows behind each number of the overview: a number and its list cannot disagree. */
export const overviewFilters: Readonly<Record<keyof Overview, MeasureFilter>> = {
  total: {},
  onSchedule: { timing: ['on-schedule'] },
  late: { timing: ['late-start', 'overdue'] },
  unknown: { progress: 'unknown' },
  dueForConfirmation: { freshness: ['due', 'stale', 'expired'] },
}

/** What is on track, late, without a figure and due for confirmation on a key date, over all measures not archived. */
export function overviewAsOf(
  measures: readonly MeasureHistory[],
  asOf: IsoDate,
  limits: FreshnessLimits = defaultFreshnessLimits,
): Overview {
  const states = measures
    .map((measure) => measureAsOf(measure, asOf, limits))
    .filter((state) => state !== null)
  const count = (test: (state: MeasureState) => boolean) => states.filter(test).length
  return {
    total: states.length,
    onSchedule: count(({ timing }) => timing === 'on-schedule'),
    late: count(({ timing }) => timing === 'late-start' || timing === 'overdue'),
    unknown: count(hasUnknownProgress),
    dueForConfirmation: count(isDueForConfirmation),
  }
}
