import type { GoalFigure } from '../goals/goal-figure.ts'
import { statusPercentages } from '../goals/status-percentages.ts'
import { type MeasureStatus, measureStatuses, zeroByStatus } from '../measures/measure-status.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import { quartiles } from '../numbers/quartiles.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'

/** Below this many means a median would say more about single places than about the network. */
export const fewestMeans = 5
/** Below this many places a pooled distribution would reveal single ones. */
export const fewestPooled = 3

/**
 * A goal in a network: `covered` of `of` municipalities have at least one active measure, `n` show a mean.
 * Nothing in it names, orders or scores a municipality.
 */
export type NetworkGoalFigure = {
  readonly goal: GoalNumber
  readonly covered: number
  readonly of: number
  readonly n: number
  readonly median: number | null
  readonly lowerQuartile: number | null
  readonly upperQuartile: number | null
  readonly distribution: Readonly<Record<MeasureStatus, number>> | null
  readonly percentages: Readonly<Record<MeasureStatus, number>> | null
  readonly reason: null | 'too-few-means'
  readonly pooledReason: null | 'too-few-municipalities'
}

/** A member with the figures of its released measures; a goal that is missing counts as no measure. */
export type NetworkMemberFigures = {
  readonly municipality: MunicipalityKey
  readonly goals: readonly GoalFigure[]
}

/** Rule "a goal in a network", for all 17 goals in order: every municipality has equal weight; give released data only. */
export function networkFigures(members: readonly NetworkMemberFigures[]): NetworkGoalFigure[] {
  const byGoal = new Map<GoalNumber, GoalFigure[]>(goalNumbers.map((goal) => [goal, []]))
  for (const { goals } of members) {
    for (const figure of goals) byGoal.get(figure.goal)?.push(figure)
  }
  return goalNumbers.map((goal) => networkGoalFigure(goal, byGoal.get(goal) ?? [], members.length))
}

function networkGoalFigure(goal: GoalNumber, figures: readonly GoalFigure[], of: number): NetworkGoalFigure {
  const covered = figures.filter(({ committed, ongoing }) => committed + ongoing > 0).length
  return { goal, covered, of, ...quartilesOf(figures), ...pool(figures) }
}

// Means enter as published, with two decimals, so that anyone can recompute the median from what is shown.
function quartilesOf(figures: readonly GoalFigure[]) {
  const means = figures.flatMap(({ mean }) => mean ?? [])
  if (means.length < fewestMeans) {
    const hidden = { median: null, lowerQuartile: null, upperQuartile: null }
    return { n: means.length, ...hidden, reason: 'too-few-means' as const }
  }
  const [lowerQuartile, median, upperQuartile] = quartiles(means)
  return { n: means.length, median, lowerQuartile, upperQuartile, reason: null }
}

function pool(figures: readonly GoalFigure[]) {
  const contributing = figures.filter(({ measures }) => measures > 0)
  if (contributing.length < fewestPooled) {
    return { distribution: null, percentages: null, pooledReason: 'too-few-municipalities' as const }
  }
  const distribution = zeroByStatus()
  for (const figure of contributing) {
    for (const status of measureStatuses) distribution[status] += figure.distribution[status]
  }
  return { distribution, percentages: statusPercentages(distribution), pooledReason: null }
}
