import type { GoalBlindSpots, TargetBlindSpot } from '../goals/blind-spots.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'
import { isInfluenceable, type MunicipalInfluence, municipalInfluence } from '../sdg/municipal-influence.ts'
import { type TargetCode, targets } from '../sdg/targets.ts'

/**
 * A target in a network: `covered` of `of` municipalities have released an active measure linked to it. 0 means that
 * none released one, not that nobody works on it. As coverage it is told for any number of members, and names none.
 */
export type NetworkTargetSpot = {
  readonly target: TargetCode
  readonly goal: GoalNumber
  readonly influence: MunicipalInfluence
  readonly covered: number
  readonly of: number
}

/** A goal in a network; `covered` is the coverage of its figure, by links to the goal or any of its targets. */
export type NetworkGoalSpots = {
  readonly goal: GoalNumber
  readonly covered: number
  readonly of: number
  /** Targets with influence `yes` or `partly`, and those of them no member covers. */
  readonly influenceable: number
  readonly influenceableUntouched: number
}

export type NetworkBlindSpots = {
  readonly targets: readonly NetworkTargetSpot[]
  readonly goals: readonly NetworkGoalSpots[]
}

/** A member with the blind spots over its released measures; what is missing counts as no measure. */
export type NetworkMemberSpots = {
  readonly municipality: MunicipalityKey
  readonly targets: readonly Pick<TargetBlindSpot, 'target' | 'measures'>[]
  readonly goals: readonly Pick<GoalBlindSpots, 'goal' | 'measures'>[]
}

/**
 * All 169 targets and 17 goals in order, every municipality with equal weight; give released data only. What a member
 * declared not applicable stays its own affair: it is not released, and stays in the denominator.
 */
export function networkBlindSpots(members: readonly NetworkMemberSpots[]): NetworkBlindSpots {
  const of = members.length
  const byTarget = new Map<TargetCode, number>()
  const byGoal = new Map<GoalNumber, number>()
  for (const member of members) {
    for (const { target, measures } of member.targets) countCovering(byTarget, target, measures)
    for (const { goal, measures } of member.goals) countCovering(byGoal, goal, measures)
  }
  const spots = targets.map(({ code, goal }) => ({
    target: code,
    goal,
    influence: municipalInfluence(code),
    covered: byTarget.get(code) ?? 0,
    of,
  }))
  return {
    targets: spots,
    goals: goalNumbers.map((goal) => ({
      goal,
      covered: byGoal.get(goal) ?? 0,
      of,
      ...influenceableOf(spots.filter((spot) => spot.goal === goal)),
    })),
  }
}

function countCovering<Key>(counts: Map<Key, number>, key: Key, measures: number): void {
  if (measures > 0) counts.set(key, (counts.get(key) ?? 0) + 1)
}

function influenceableOf(spots: readonly NetworkTargetSpot[]) {
  const influenceable = spots.filter(isInfluenceable)
  return {
    influenceable: influenceable.length,
    influenceableUntouched: influenceable.filter(({ covered }) => covered === 0).length,
  }
}
