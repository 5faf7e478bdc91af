import type { IsoDate } from '../dates/iso-date.ts'
import { measureAsOf } from '../measures/measure-as-of.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import type { GoalNumber } from '../sdg/goal-number.ts'
import { isCountedLink } from '../sdg/sdg-link.ts'
import { type TargetCode, targetsOfGoal } from '../sdg/targets.ts'

export type TargetFigure = { readonly target: TargetCode; readonly measures: number }

/** How many of the goal's measures have a confirmed supporting link to each of its targets; 0 means untouched. */
export function targetFigures(
  measures: readonly MeasureHistory[],
  goal: GoalNumber,
  asOf: IsoDate,
): TargetFigure[] {
  const counts = new Map<TargetCode, number>(targetsOfGoal(goal).map(({ code }) => [code, 0]))
  for (const measure of measures) {
    if (measureAsOf(measure, asOf) === null) continue
    for (const target of touchedTargets(measure)) {
      const count = counts.get(target)
      if (count !== undefined) counts.set(target, count + 1)
    }
  }
  return Array.from(counts, ([target, count]) => ({ target, measures: count }))
}

function touchedTargets({ links }: MeasureHistory): Set<TargetCode> {
  return new Set(links.filter(isCountedLink).flatMap(({ target }) => target ?? []))
}
