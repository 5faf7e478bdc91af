import type { GoalNumber } from '../sdg/goal-number.ts'
import { goalOfTarget, type TargetCode } from '../sdg/targets.ts'
import { findAlikeParts } from './alike-parts.ts'
import { isFillerPart, isKnownPart } from './compounds.ts'
import type { LearningFrequencies, MeasureProfile } from './measure-profile.ts'

/** What two profiles share, for people to read. */
export type SharedContent = {
  readonly targets: readonly TargetCode[]
  /** Shared goals that no shared target tells already. */
  readonly goals: readonly GoalNumber[]
  /** Words of the other measure, as written there; those that say most come first. */
  readonly words: readonly string[]
}

/** How alike two profiles are, each between 0 and 1. */
export type Likeness = {
  readonly words: number
  readonly targets: number
  readonly goals: number
  /** Whether they share a target or a word that is no filler. */
  readonly isTelling: boolean
}

export type ProfileComparer = {
  readonly likeness: (other: MeasureProfile) => Likeness
  readonly explain: (other: MeasureProfile) => SharedContent
}

type Weights<Key> = ReadonlyMap<Key, number>
type Alike<Key> = ReadonlyMap<Key, ReadonlyMap<Key, number>>

const mostWords = 5

/** Compares one profile with others; parts that nobody knows may be mistyped on either side. */
export function profileComparer(
  asked: MeasureProfile,
  others: readonly MeasureProfile[],
  frequencies: LearningFrequencies,
): ProfileComparer {
  const alike = findAlikeParts(unknownParts([asked]), unknownParts(others))
  const parts = contentComparer(asked.parts, rarityIn(frequencies, frequencies.parts), alike)
  const targets = contentComparer(asked.targets, rarityIn(frequencies, frequencies.targets))
  const goals = contentComparer(asked.goals, rarityIn(frequencies, frequencies.goals))
  return {
    likeness: (other) => {
      const [words, shared] = [parts(other.parts), targets(other.targets)]
      return {
        words: words.likeness,
        targets: shared.likeness,
        goals: goals(other.goals).likeness,
        isTelling: shared.weights.size > 0 || [...words.weights.keys()].some((part) => !isFillerPart(part)),
      }
    },
    explain: (other) => {
      const shared = [...targets(other.targets).weights.keys()]
      const told = new Set(shared.map(goalOfTarget))
      return {
        targets: shared,
        goals: [...goals(other.goals).weights.keys()].filter((goal) => !told.has(goal)),
        words: tellingWords(other, parts(other.parts).weights),
      }
    },
  }
}

/** The rarer, the more it says: the weight grows with the logarithm of how few measures hold it. */
function rarityIn<Key>(
  { measures }: LearningFrequencies,
  held: ReadonlyMap<Key, number>,
): (key: Key) => number {
  const known = new Map<Key, number>()
  return (key) => {
    const rarity = known.get(key) ?? Math.log(1 + Math.max(1, measures) / Math.max(1, held.get(key) ?? 0))
    known.set(key, rarity)
    return rarity
  }
}

type Shared<Key> = { readonly weights: Weights<Key>; readonly likeness: number }

/** The cosine of two weighed contents, and what each shared thing (as the other has it) adds to it. */
function contentComparer<Key>(own: Weights<Key>, rarity: (key: Key) => number, alike?: Alike<Key>) {
  const weigh = (content: Weights<Key>, key: Key) => (content.get(key) ?? 0) * rarity(key)
  const lengthOf = (content: Weights<Key>) => {
    let squares = 0
    for (const key of content.keys()) squares += weigh(content, key) ** 2
    return Math.sqrt(squares)
  }
  const ownLength = lengthOf(own)
  return (other: Weights<Key>): Shared<Key> => {
    const weights = new Map<Key, number>()
    for (const key of own.keys()) {
      if (other.has(key)) weights.set(key, weigh(own, key) * weigh(other, key))
    }
    for (const [key, nearly, likeness] of nearlyShared({ own, other, alike })) {
      const weight = weigh(own, key) * weigh(other, nearly) * likeness
      weights.set(nearly, Math.max(weight, weights.get(nearly) ?? 0))
    }
    const length = ownLength * lengthOf(other)
    return { weights, likeness: length === 0 ? 0 : Math.min(1, sum(weights.values()) / length) }
  }
}

type Contents<Key> = {
  readonly own: Weights<Key>
  readonly other: Weights<Key>
  readonly alike: Alike<Key> | undefined
}

/** Pairs of nearly the same key, of which neither side has the other's exactly. */
function nearlyShared<Key>({ own, other, alike }: Contents<Key>): (readonly [Key, Key, number])[] {
  const pairs: (readonly [Key, Key, number])[] = []
  for (const [key, near] of alike ?? []) {
    if (other.has(key)) continue
    for (const [nearly, likeness] of near) {
      if (other.has(nearly) && !own.has(nearly)) pairs.push([key, nearly, likeness])
    }
  }
  return pairs
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** Each shared thing is told once, in the first word that holds it; fillers alone tell nothing. */
function tellingWords({ words }: MeasureProfile, shared: Weights<string>): string[] {
  if (shared.size === 0) return []
  const told = new Map<string, { readonly written: string; readonly weight: number }>()
  for (const { written, parts } of words) {
    const telling = parts.filter((part) => shared.has(part) && !isFillerPart(part))
    const key = telling.toSorted().join(' ')
    if (telling.length === 0 || told.has(key)) continue
    told.set(key, { written, weight: sum(telling.map((part) => shared.get(part) ?? 0)) })
  }
  const byWeight = [...told.values()].toSorted((a, b) => b.weight - a.weight)
  return byWeight.slice(0, mostWords).map(({ written }) => written)
}

function unknownParts(profiles: readonly MeasureProfile[]): Set<string> {
  const unknown = new Set<string>()
  for (const { parts } of profiles) {
    for (const part of parts.keys()) if (!isKnownPart(part)) unknown.add(part)
  }
  return unknown
}
