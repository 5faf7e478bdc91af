import type { MunicipalityKey } from '../municipalities/municipality.ts'
import { type GoalNumber, goalNumbers } from '../sdg/goal-number.ts'
import type { MeetingParticipant } from './meeting-participant.ts'
import { activeGoals } from './partners.ts'

/** A table with a topic; `without` are those at it who have no active released measure for its goal. */
export type MeetingTable = {
  readonly goal: GoalNumber
  readonly municipalities: readonly MunicipalityKey[]
  readonly without: readonly MunicipalityKey[]
}

const mostSeats = 6

/**
 * Tables of 4 to 6 with a topic each: the goals most participants work on. Everybody gets a seat; who has least choice
 * chooses first, at the table where the goal is theirs, then where fewest of the same project sit, then where most seats are
 * free. Seven sit as 4 and 3, and fewer than four at one table.
 */
export function proposeTables(participants: readonly MeetingParticipant[]): MeetingTable[] {
  const guests = participants
    .map((participant) => ({ ...participant, goals: activeGoals(participant) }))
    .toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1))
  if (guests.length === 0) return []
  const tables = topicsFor(guests, Math.ceil(guests.length / mostSeats)).map((goal, index, topics) => ({
    goal,
    seats: Math.floor(guests.length / topics.length) + (index < guests.length % topics.length ? 1 : 0),
    seated: [] as Guest[],
  }))
  const choices = (guest: Guest) => tables.filter(({ goal }) => guest.goals.has(goal)).length
  for (const guest of guests.toSorted((a, b) => choices(a) - choices(b))) seat(guest, tables)
  return tables.map(({ goal, seated }) => ({
    goal,
    municipalities: seated.map(({ municipality }) => municipality).sort(),
    without: seated
      .filter(({ goals }) => !goals.has(goal))
      .map(({ municipality }) => municipality)
      .sort(),
  }))
}

type Guest = MeetingParticipant & { readonly goals: ReadonlySet<GoalNumber> }
type Table = { readonly goal: GoalNumber; readonly seats: number; readonly seated: Guest[] }

function topicsFor(guests: readonly Guest[], count: number): GoalNumber[] {
  const interest = (goal: GoalNumber) => guests.filter(({ goals }) => goals.has(goal)).length
  const topics = goalNumbers.toSorted((a, b) => interest(b) - interest(a) || a - b).slice(0, count)
  // More tables than goals only beyond 102 participants: topics then repeat.
  return Array.from({ length: count }, (_, index) => topics[index % topics.length] ?? 1)
}

function seat(guest: Guest, tables: readonly Table[]): void {
  const [best] = tables
    .filter(({ seats, seated }) => seated.length < seats)
    .toSorted((a, b) => rank(guest, a) - rank(guest, b))
  best?.seated.push(guest)
}

// Smaller is better; the parts cannot outweigh each other because no table has more than six seats.
function rank(guest: Guest, { goal, seats, seated }: Table): number {
  const sameProject = seated.filter(({ project }) => project !== null && project === guest.project).length
  return (guest.goals.has(goal) ? 0 : 100) + sameProject * 10 - (seats - seated.length)
}
