import type { IsoDate } from '../dates/iso-date.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import type { GoalNumber } from '../sdg/goal-number.ts'
import type { GoalFigure } from './goal-figure.ts'
import { goalFigure } from './goal-figures.ts'

export type TrendPoint = { readonly asOf: IsoDate; readonly figure: GoalFigure }

/** The goal's figure on each of the dates, by the same rule as today's; links and planned dates as they stand now. */
export function goalTrend(
  measures: readonly MeasureHistory[],
  goal: GoalNumber,
  dates: readonly IsoDate[],
): TrendPoint[] {
  const linked = measures.filter(({ links }) => links.some((link) => link.goal === goal))
  return dates.map((asOf) => ({ asOf, figure: goalFigure(linked, goal, asOf) }))
}
