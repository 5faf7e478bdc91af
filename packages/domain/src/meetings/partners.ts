import { isActive } from '../measures/state-questions.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'
import { isCountedLink } from '../sdg/sdg-link.ts'
import { type Exchange, exchanges } from './exchange.ts'
import type { MeetingParticipant } from './meeting-participant.ts'

/** Why two municipalities should talk; true of both, whichever is named first. */
export type PartnerReason =
  | { readonly kind: 'exchange'; readonly exchange: Exchange }
  | { readonly kind: 'same-goal'; readonly goal: GoalNumber }
  | { readonly kind: 'same-size' }
  /** Nothing released in common: they get to know each other, so that nobody is left out. */
  | { readonly kind: 'first-contact' }

/** Two municipalities, or three where the number is odd, in the order of their keys. */
export type Partners = {
  readonly municipalities: readonly MunicipalityKey[]
  readonly reasons: readonly PartnerReason[]
}

/**
 * A partner for everybody, the pairs with most to exchange first. Rule: an exchange of experience weighs 4, across projects
 * 1 more, a goal in common 1, the same size class 1; ties go to the smaller keys. With an odd number the last one joins
 * the pair it has most in common with. Nobody is left out; a single participant has no partner.
 */
export function assignPartners(participants: readonly MeetingParticipant[]): Partners[] {
  const sorted = participants.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1))
  const ties = tiesOf(sorted)
  const free = new Set(sorted.map(({ municipality }) => municipality))
  const groups: MunicipalityKey[][] = []
  for (const { a, b } of ties.all) {
    if (!free.has(a) || !free.has(b)) continue
    free.delete(a)
    free.delete(b)
    groups.push([a, b])
  }
  for (const single of free) joinGroup(single, groups, ties)
  return groups.map((group) => ({ municipalities: group.toSorted(), reasons: ties.reasonsWithin(group) }))
}

type Tie = {
  readonly a: MunicipalityKey
  readonly b: MunicipalityKey
  readonly weight: number
  readonly reasons: readonly PartnerReason[]
}

type Ties = {
  readonly all: readonly Tie[]
  readonly weight: (a: MunicipalityKey, b: MunicipalityKey) => number
  readonly reasonsWithin: (group: readonly MunicipalityKey[]) => PartnerReason[]
}

const mostReasons = 5

function exchangesByPair(participants: readonly MeetingParticipant[]): Map<string, Exchange[]> {
  const found = new Map<string, Exchange[]>()
  for (const exchange of exchanges(participants)) {
    const name = pairName(exchange.offer.municipality, exchange.seek.municipality)
    const list = found.get(name)
    if (list === undefined) found.set(name, [exchange])
    else list.push(exchange)
  }
  return found
}

function tiesOf(sorted: readonly MeetingParticipant[]): Ties {
  const found = exchangesByPair(sorted)
  const ties = sorted.flatMap((a, index) =>
    sorted
      .slice(index + 1)
      .map((b) => tieOf(a, b, found.get(pairName(a.municipality, b.municipality)) ?? [])),
  )
  const byName = new Map(ties.map((tie) => [pairName(tie.a, tie.b), tie]))
  return {
    all: ties.toSorted((x, y) => y.weight - x.weight || (pairName(x.a, x.b) < pairName(y.a, y.b) ? -1 : 1)),
    weight: (a, b) => byName.get(pairName(a, b))?.weight ?? 0,
    reasonsWithin: (group) => {
      const within = group.flatMap((a) =>
        group.flatMap((b) => (a < b ? (byName.get(pairName(a, b))?.reasons ?? []) : [])),
      )
      return within.length === 0 ? [{ kind: 'first-contact' }] : within
    },
  }
}

function tieOf(a: MeetingParticipant, b: MeetingParticipant, found: readonly Exchange[]): Tie {
  const isAcross = a.project !== b.project
  const goals = sharedGoals(a, b)
  const isSameSize = a.sizeClass !== null && a.sizeClass === b.sizeClass
  // Shared targets say more than a shared goal, so they are told first.
  const told = found.toSorted((x, y) => Number(x.target === null) - Number(y.target === null))
  return {
    a: a.municipality,
    b: b.municipality,
    weight: found.length * (isAcross ? 5 : 4) + goals.length + (isSameSize ? 1 : 0),
    reasons: [
      ...told.map((exchange): PartnerReason => ({ kind: 'exchange', exchange })),
      ...goals.map((goal): PartnerReason => ({ kind: 'same-goal', goal })),
      ...(isSameSize ? [{ kind: 'same-size' as const }] : []),
    ].slice(0, mostReasons),
  }
}

// Without a group there is nobody else at all; with one, the group it has most in common with, the smaller ones first.
function joinGroup(single: MunicipalityKey, groups: MunicipalityKey[][], ties: Ties): void {
  const weightOf = (group: readonly MunicipalityKey[]) =>
    group.reduce((sum, other) => sum + ties.weight(single, other), 0)
  const [best] = groups.toSorted((x, y) => weightOf(y) - weightOf(x) || (String(x) < String(y) ? -1 : 1))
  if (best !== undefined) best.push(single)
}

function sharedGoals(a: MeetingParticipant, b: MeetingParticipant): GoalNumber[] {
  const [ofA, ofB] = [activeGoals(a), activeGoals(b)]
  return goalNumbers.filter((goal) => ofA.has(goal) && ofB.has(goal))
}

/** The goals a participant has an active released measure for. */
export function activeGoals({ measures }: MeetingParticipant): Set<GoalNumber> {
  const active = measures.filter(({ state }) => isActive(state))
  return new Set(active.flatMap(({ links }) => links.filter(isCountedLink).map(({ goal }) => goal)))
}

function pairName(a: MunicipalityKey, b: MunicipalityKey): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}
