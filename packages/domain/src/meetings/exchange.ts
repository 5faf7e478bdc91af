import type { MunicipalityKey } from '../municipalities/municipality.ts'
import type { GoalNumber } from '../sdg/goal-number.ts'
import { isCountedLink } from '../sdg/sdg-link.ts'
import type { TargetCode } from '../sdg/targets.ts'
import { type Experience, experienceOf, type MeetingParticipant } from './meeting-participant.ts'

/** A released measure as one side of an exchange. */
export type ExchangeMeasure = { readonly municipality: MunicipalityKey; readonly measureId: string }

/** `for-beginning`: one has finished what another is about to begin; `for-stalled`: another has stalled where one went through. */
export type ExchangeKind = 'for-stalled' | 'for-beginning'

/** Biete and Suche: somebody has been through something that somebody else has before them. */
export type Exchange = {
  readonly kind: ExchangeKind
  readonly goal: GoalNumber
  /** Null when both are linked to the goal only; a shared target is the stronger reason. */
  readonly target: TargetCode | null
  readonly offer: ExchangeMeasure
  readonly seek: ExchangeMeasure
}

type Side = ExchangeMeasure & { readonly experience: Experience }
type Topic = { readonly goal: GoalNumber; readonly target: TargetCode | null; readonly sides: Side[] }

/**
 * Every exchange among the participants, in the order of targets and keys: the same meeting gives the same list, whatever the
 * order of the participants. Both sides are released measures of different municipalities with the same target, or goal.
 */
export function exchanges(participants: readonly MeetingParticipant[]): Exchange[] {
  return topicsOf(participants).flatMap((topic) => {
    const offers = topic.sides.filter(({ experience }) => experience === 'experienced')
    return offers.flatMap((offer) => topic.sides.flatMap((seek) => exchangeBetween(offer, seek, topic)))
  })
}

function exchangeBetween(offer: Side, seek: Side, { goal, target }: Topic): Exchange[] {
  if (seek.municipality === offer.municipality) return []
  if (seek.experience !== 'stalled' && seek.experience !== 'beginning') return []
  const kind = seek.experience === 'stalled' ? 'for-stalled' : 'for-beginning'
  return [{ kind, goal, target, offer: measureOf(offer), seek: measureOf(seek) }]
}

function topicsOf(participants: readonly MeetingParticipant[]): Topic[] {
  const topics = new Map<string, Topic>()
  for (const participant of participants) {
    for (const { side, goal, target } of sidesOf(participant)) {
      const name = topicName(goal, target)
      const topic = topics.get(name)
      if (topic === undefined) topics.set(name, { goal, target, sides: [side] })
      else topic.sides.push(side)
    }
  }
  const inOrder = [...topics.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.map(([, topic]) => ({ ...topic, sides: topic.sides.toSorted(bySide) }))
}

function sidesOf({ municipality, measures }: MeetingParticipant) {
  return measures.flatMap(({ id, links, state }) => {
    const experience = experienceOf(state)
    if (experience === null) return []
    const side: Side = { municipality, measureId: id, experience }
    return distinctLinks(links.filter(isCountedLink)).map(({ goal, target }) => ({ side, goal, target }))
  })
}

function distinctLinks(links: readonly { goal: GoalNumber; target: TargetCode | null }[]) {
  return [...new Map(links.map((link) => [topicName(link.goal, link.target), link])).values()]
}

function topicName(goal: GoalNumber, target: TargetCode | null): string {
  return `${String(goal).padStart(2, '0')}|${target ?? '~'}`
}

function bySide(a: Side, b: Side): number {
  const [left, right] = [`${a.municipality}|${a.measureId}`, `${b.municipality}|${b.measureId}`]
  return left < right ? -1 : 1
}

function measureOf({ municipality, measureId }: Side): ExchangeMeasure {
  return { municipality, measureId }
}
