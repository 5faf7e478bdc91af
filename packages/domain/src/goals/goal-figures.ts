import type { IsoDate } from '../dates/iso-date.ts'
import { type JudgedMeasure, judgeMeasure } from '../measures/measure-as-of.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import { defaultFreshnessLimits, type FreshnessLimits } from '../progress/freshness.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'
import { isCountedLink, type SdgLink } from '../sdg/sdg-link.ts'
import type { GoalFigure } from './goal-figure.ts'
import { addSupporting, emptyTally, figureOf, type GoalTally } from './goal-tally.ts'

/** Rule "a goal in a municipality", for all 17 goals in order; each measure is judged once, whatever its links. */
export function goalFigures(
  measures: readonly MeasureHistory[],
  asOf: IsoDate,
  limits: FreshnessLimits = defaultFreshnessLimits,
): GoalFigure[] {
  return tallyGoals(measures, goalNumbers.map(emptyTally), { asOf, limits }).map(figureOf)
}

/** Rule "a goal in a municipality", for one goal with the default freshness limits. */
export function goalFigure(measures: readonly MeasureHistory[], goal: GoalNumber, asOf: IsoDate): GoalFigure {
  const tally = emptyTally(goal)
  const linked = measures.filter(({ links }) => links.some((link) => link.goal === goal))
  tallyGoals(linked, [tally], { asOf, limits: defaultFreshnessLimits })
  return figureOf(tally)
}

function tallyGoals(
  measures: readonly MeasureHistory[],
  tallies: GoalTally[],
  { asOf, limits }: { asOf: IsoDate; limits: FreshnessLimits },
): GoalTally[] {
  for (const measure of measures) {
    const judged = judgeMeasure(measure, asOf, limits)
    if (judged === null) continue
    const links = linkedGoals(measure.links)
    for (const tally of tallies) addToTally(tally, links, judged)
  }
  return tallies
}

function addToTally(tally: GoalTally, links: LinkedGoals, judged: JudgedMeasure): void {
  const goal = 1 << tally.goal
  if (links.supported & goal) addSupporting(tally, judged)
  if (links.hindered & goal) tally.hindering += 1
  if (links.unconfirmed & goal) tally.unconfirmed += 1
}

type LinkedGoals = { readonly supported: number; readonly hindered: number; readonly unconfirmed: number }

// Sets of goals as bits: a goal counts once however many links lead to it, and no set is allocated per measure.
function linkedGoals(links: readonly SdgLink[]): LinkedGoals {
  let [supported, hindered, confirmed, linked] = [0, 0, 0, 0]
  for (const link of links) {
    const goal = 1 << link.goal
    linked |= goal
    if (!link.isConfirmed) continue
    confirmed |= goal
    if (isCountedLink(link)) supported |= goal
    else hindered |= goal
  }
  return { supported, hindered, unconfirmed: linked & ~confirmed }
}
