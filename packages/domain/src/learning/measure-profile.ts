import type { MunicipalityKey, MunicipalityKind } from '../municipalities/municipality.ts'
import type { GoalNumber } from '../sdg/goal-number.ts'
import { isCountedLink, type SdgLink } from '../sdg/sdg-link.ts'
import type { TargetCode } from '../sdg/targets.ts'
import { isFillerPart } from './compounds.ts'
import type { MeasureWord, WordReader } from './measure-words.ts'

/** What is compared of a measure; a caller adds what it shows beside it, such as whom to call. */
export type ComparableMeasure = {
  readonly id: string
  readonly title: string
  readonly description: string | null
  readonly links: readonly SdgLink[]
  readonly municipality: {
    readonly key: MunicipalityKey
    readonly kind: MunicipalityKind
    /** Null when unknown: then it is of no size class. */
    readonly population: number | null
  }
}

/** How many measures of all hold a part, a target or a goal: what is rare says more. */
export type LearningFrequencies = {
  readonly measures: number
  readonly parts: ReadonlyMap<string, number>
  readonly targets: ReadonlyMap<TargetCode, number>
  readonly goals: ReadonlyMap<GoalNumber, number>
}

export type MeasureProfile = {
  readonly words: readonly MeasureWord[]
  /** Each part with how much it says by its place: in the title, in the description, as a filler. */
  readonly parts: ReadonlyMap<string, number>
  /** Each counts once, however many links name it. */
  readonly targets: ReadonlyMap<TargetCode, 1>
  readonly goals: ReadonlyMap<GoalNumber, 1>
}

const inTitle = 1
const inDescription = 0.5
const asFiller = 0.1

/** Only links that count make a measure comparable: confirmed, and in support of the goal. */
export function profileOf(measure: ComparableMeasure, read: WordReader): MeasureProfile {
  const [title, description] = [read(measure.title), read(measure.description ?? '')]
  const parts = new Map<string, number>()
  addParts(parts, title, inTitle)
  addParts(parts, description, inDescription)
  const counted = measure.links.filter(isCountedLink)
  return {
    words: [...title, ...description],
    parts,
    targets: new Map(counted.flatMap(({ target }) => (target === null ? [] : [[target, 1]]))),
    goals: new Map(counted.map(({ goal }) => [goal, 1])),
  }
}

/** The title comes first, so that what stands in both places weighs as in the title. */
function addParts(parts: Map<string, number>, words: readonly MeasureWord[], place: number) {
  for (const word of words) {
    for (const part of word.parts) {
      if (!parts.has(part)) parts.set(part, isFillerPart(part) ? place * asFiller : place)
    }
  }
}

/** Frequencies within the profiles themselves, for when nobody counted all measures. */
export function countFrequencies(profiles: readonly MeasureProfile[]): LearningFrequencies {
  const frequencies = {
    measures: profiles.length,
    parts: new Map<string, number>(),
    targets: new Map<TargetCode, number>(),
    goals: new Map<GoalNumber, number>(),
  }
  for (const { parts, targets, goals } of profiles) {
    for (const part of parts.keys()) count(frequencies.parts, part)
    for (const target of targets.keys()) count(frequencies.targets, target)
    for (const goal of goals.keys()) count(frequencies.goals, goal)
  }
  return frequencies
}

function count<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
