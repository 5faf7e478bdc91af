import { type GoalFigure, ruleVersion } from '../goals/goal-figure.ts'
import { goalFigures } from '../goals/goal-figures.ts'
import { statusPercentages } from '../goals/status-percentages.ts'
import { type MeasureState, measureAsOf } from '../measures/measure-as-of.ts'
import { type MeasureStatus, zeroByStatus } from '../measures/measure-status.ts'
import { type Overview, overviewAsOf } from '../measures/overview.ts'
import { toHundredths } from '../numbers/fraction.ts'
import { type ReportChanges, reportChanges, reportedStates } from './report-changes.ts'
import type { ReportContent, ReportMeasure } from './report-content.ts'

/** Euros over `known` of `of` measures; null when the amount of none is known. Each measure once, whatever its goals. */
export type AmountFigure = { readonly sum: number | null; readonly known: number; readonly of: number }

/** Every figure of a report, computed from its content alone; `goals` are those the report covers, in order. */
export type ReportFigures = {
  readonly ruleVersion: number
  readonly overview: Overview
  readonly distribution: Readonly<Record<MeasureStatus, number>>
  readonly percentages: Readonly<Record<MeasureStatus, number>>
  readonly goals: readonly GoalFigure[]
  readonly costPlanned: AmountFigure
  readonly costActual: AmountFigure
  readonly funding: AmountFigure
  readonly changes: ReportChanges | null
}

/** Rule version 1 over the content of a report: the same content gives the same figures, today and in ten years. */
export function reportFigures(content: ReportContent): ReportFigures {
  const { measures, asOf, limits, scope, previous } = content
  const distribution = zeroByStatus()
  const states = measures.map((measure) => measureAsOf(measure, asOf, limits))
  for (const state of states) if (state !== null) distribution[state.status] += 1
  const isCovered = ({ goal }: GoalFigure) => scope.goals.length === 0 || scope.goals.includes(goal)
  return {
    ruleVersion,
    overview: overviewAsOf(measures, asOf, limits),
    distribution,
    percentages: statusPercentages(distribution),
    goals: goalFigures(measures, asOf, limits).filter(isCovered),
    costPlanned: sumOf(measures, ({ costPlanned }) => costPlanned),
    costActual: sumOf(measures, ({ costActual }) => costActual),
    funding: sumOf(measures, ({ funding }) => funding),
    changes: previous === null ? null : reportChanges(previous.measures, reportedStates(content)),
  }
}

/** A measure of the report with its state on the key date. */
export type StatedMeasure = { readonly measure: ReportMeasure; readonly state: MeasureState }

/** The measures that have a state on the key date, in the order of the content; those without are not in any figure. */
export function statedMeasures({ measures, asOf, limits }: ReportContent): StatedMeasure[] {
  return measures.flatMap((measure) => {
    const state = measureAsOf(measure, asOf, limits)
    return state === null ? [] : [{ measure, state }]
  })
}

// In cents, so that 0.1 + 0.2 is 0.3.
function sumOf(
  measures: readonly ReportMeasure[],
  amountOf: (measure: ReportMeasure) => number | null,
): AmountFigure {
  const known = measures.map(amountOf).filter((amount) => amount !== null)
  const cents = known.reduce((sum, amount) => sum + toHundredths(amount), 0)
  return { sum: known.length === 0 ? null : cents / 100, known: known.length, of: measures.length }
}
