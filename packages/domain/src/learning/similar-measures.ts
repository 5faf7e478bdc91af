import { type MunicipalityKind, type SizeClass, sizeClass } from '../municipalities/municipality.ts'
import { type Likeness, profileComparer, type SharedContent } from './compare-profiles.ts'
import {
  type ComparableMeasure,
  countFrequencies,
  type LearningFrequencies,
  profileOf,
} from './measure-profile.ts'
import { createWordReader, type WordReader } from './measure-words.ts'

/** What two measures have in common, for people to read; nothing here is a number to rank by. */
export type SimilarityReasons = SharedContent & {
  /** Null when it differs or one of the two is unknown. */
  readonly sizeClass: SizeClass | null
  readonly municipalityKind: MunicipalityKind | null
}

export type SimilarMeasure<Candidate extends ComparableMeasure = ComparableMeasure> = {
  readonly measure: Candidate
  readonly reasons: SimilarityReasons
}

export type SimilarityOptions = {
  readonly limit: number
  /** Counted over all measures; without it, rarity is judged within the candidates. */
  readonly frequencies?: LearningFrequencies
  /** Shared between calls it saves most of their time. */
  readonly read?: WordReader
}

/** What each thing in common weighs, of 1; tuned on `similar-measures.pairs.ts`, and the only place to change it. */
const weights = { words: 0.7, targets: 0.18, goals: 0.07, sizeClass: 0.03, municipalityKind: 0.02 } as const

/**
 * The candidates most like the measure, each with the reasons: never one of its own municipality, and none that shares
 * neither a target nor a word.
 */
export function similarMeasures<Candidate extends ComparableMeasure>(
  measure: ComparableMeasure,
  candidates: readonly Candidate[],
  { limit, frequencies, read = createWordReader() }: SimilarityOptions,
): SimilarMeasure<Candidate>[] {
  const asked = profileOf(measure, read)
  const others = elsewhere(measure, candidates).map((other) => ({ other, profile: profileOf(other, read) }))
  const profiles = others.map(({ profile }) => profile)
  const { likeness, explain } = profileComparer(asked, profiles, frequencies ?? countFrequencies(profiles))
  return others
    .map(({ other, profile }) => ({
      other,
      profile,
      like: likeness(profile),
      place: sharedPlace(measure, other),
    }))
    .filter(({ like }) => like.isTelling)
    .map((found) => ({ ...found, score: scoreOf(found.like, found.place) }))
    .toSorted((a, b) => b.score - a.score || compareIds(a.other, b.other))
    .slice(0, limit)
    .map(({ other, profile, place }) => ({ measure: other, reasons: { ...explain(profile), ...place } }))
}

/** Each candidate of another municipality once, in an order that does not depend on the caller's. */
function elsewhere<Candidate extends ComparableMeasure>(
  { municipality }: ComparableMeasure,
  candidates: readonly Candidate[],
): Candidate[] {
  const foreign = candidates.filter((each) => each.municipality.key !== municipality.key)
  return [...new Map(foreign.map((each) => [each.id, each])).values()].toSorted(compareIds)
}

type SharedPlace = Pick<SimilarityReasons, 'sizeClass' | 'municipalityKind'>

function sharedPlace(a: ComparableMeasure, b: ComparableMeasure): SharedPlace {
  return {
    sizeClass: common(sizeOf(a), sizeOf(b)),
    municipalityKind: common(a.municipality.kind, b.municipality.kind),
  }
}

function scoreOf(
  { words, targets, goals }: Likeness,
  { sizeClass: size, municipalityKind }: SharedPlace,
): number {
  return (
    weights.words * words +
    weights.targets * targets +
    weights.goals * goals +
    (size === null ? 0 : weights.sizeClass) +
    (municipalityKind === null ? 0 : weights.municipalityKind)
  )
}

function sizeOf({ municipality: { population } }: ComparableMeasure): SizeClass | null {
  return population === null ? null : sizeClass(population)
}

function common<Value>(a: Value | null, b: Value | null): Value | null {
  return a === b ? a : null
}

function compareIds(a: ComparableMeasure, b: ComparableMeasure): number {
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
