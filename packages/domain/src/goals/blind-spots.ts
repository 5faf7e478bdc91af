import type { IsoDate } from '../dates/iso-date.ts'
import { measureAsOf } from '../measures/measure-as-of.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import { isActive } from '../measures/state-questions.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'
import { isInfluenceable, type MunicipalInfluence, municipalInfluence } from '../sdg/municipal-influence.ts'
import { isCountedLink } from '../sdg/sdg-link.ts'
import { type Target, type TargetCode, targets } from '../sdg/targets.ts'

/** A municipality's word that a target does not apply to it, once for each target at most. */
export type NotApplicable = { readonly target: TargetCode; readonly reason: string }

export const touches = ['touched', 'untouched', 'not-applicable'] as const

/** An active measure speaks louder than a declaration: what is worked on is `touched`, whatever was declared. */
export type Touch = (typeof touches)[number]

/**
 * A target in a municipality. `measures` 0 means that no active measure *recorded here* has a confirmed supporting link
 * to it: not that nobody works on it. Suggested links and links to the goal alone do not count.
 */
export type TargetBlindSpot = {
  readonly target: TargetCode
  readonly goal: GoalNumber
  /** The authors' reading, the same for every municipality. */
  readonly influence: MunicipalInfluence
  readonly touch: Touch
  readonly measures: number
  /** Ideas, discarded and merged measures linked like that; `measures` + `inactive` is the target's figure. */
  readonly inactive: number
  /** Why the target was declared not applicable; beside `touched` the two contradict each other. */
  readonly reason: string | null
}

/** A goal in a municipality; 0 means as little as for a target. */
export type GoalBlindSpots = {
  readonly goal: GoalNumber
  /** Active measures, each once: `committed` + `ongoing` of the goal's figure. */
  readonly measures: number
  /** Those of them that are linked to the goal alone: they touch it, and none of its targets. */
  readonly goalOnly: number
  /** Targets with influence `yes` or `partly`, without those that do not apply; and those of them untouched. */
  readonly influenceable: number
  readonly influenceableUntouched: number
}

export type BlindSpots = {
  readonly targets: readonly TargetBlindSpot[]
  readonly goals: readonly GoalBlindSpots[]
}

/** All 169 targets and 17 goals in order: what is worked on by the key date, what is not, and what does not apply. */
export function blindSpots(
  measures: readonly MeasureHistory[],
  { asOf, notApplicable }: { readonly asOf: IsoDate; readonly notApplicable: readonly NotApplicable[] },
): BlindSpots {
  const tally = tallyLinks(measures, asOf)
  const reasons = new Map(notApplicable.map(({ target, reason }) => [target, reason]))
  const spots = targets.map((target) => targetSpot(target, tally, reasons.get(target.code) ?? null))
  return { targets: spots, goals: goalNumbers.map((goal) => goalSpots(goal, tally, spots)) }
}

type Tally = {
  readonly active: Map<TargetCode | GoalNumber, number>
  readonly inactive: Map<TargetCode | GoalNumber, number>
  readonly goalOnly: Map<GoalNumber, number>
}

function tallyLinks(measures: readonly MeasureHistory[], asOf: IsoDate): Tally {
  const tally: Tally = { active: new Map(), inactive: new Map(), goalOnly: new Map() }
  for (const measure of measures) {
    const state = measureAsOf(measure, asOf)
    if (state !== null) addLinks(tally, measure, isActive(state))
  }
  return tally
}

function addLinks(tally: Tally, measure: MeasureHistory, active: boolean): void {
  const { goals, linkedTargets, goalsOfTargets } = countedKeys(measure)
  addOnes(active ? tally.active : tally.inactive, [...goals, ...linkedTargets])
  const goalOnly = [...goals].filter((goal) => !goalsOfTargets.has(goal))
  if (active) addOnes(tally.goalOnly, goalOnly)
}

// A goal or target counts once for a measure, however many links lead to it.
function countedKeys({ links }: MeasureHistory) {
  const counted = links.filter(isCountedLink)
  return {
    goals: new Set(counted.map(({ goal }) => goal)),
    linkedTargets: new Set(counted.flatMap(({ target }) => target ?? [])),
    goalsOfTargets: new Set(counted.filter(({ target }) => target !== null).map(({ goal }) => goal)),
  }
}

function addOnes<Key>(counts: Map<Key, number>, keys: readonly Key[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}

function targetSpot({ code, goal }: Target, tally: Tally, reason: string | null): TargetBlindSpot {
  const measures = tally.active.get(code) ?? 0
  return {
    target: code,
    goal,
    influence: municipalInfluence(code),
    touch: touchOf(measures, reason),
    measures,
    inactive: tally.inactive.get(code) ?? 0,
    reason,
  }
}

function touchOf(measures: number, reason: string | null): Touch {
  if (measures > 0) return 'touched'
  return reason === null ? 'untouched' : 'not-applicable'
}

function goalSpots(goal: GoalNumber, tally: Tally, spots: readonly TargetBlindSpot[]): GoalBlindSpots {
  const influenceable = spots.filter(
    (spot) => spot.goal === goal && spot.touch !== 'not-applicable' && isInfluenceable(spot),
  )
  return {
    goal,
    measures: tally.active.get(goal) ?? 0,
    goalOnly: tally.goalOnly.get(goal) ?? 0,
    influenceable: influenceable.length,
    influenceableUntouched: influenceable.filter(({ touch }) => touch === 'untouched').length,
  }
}
