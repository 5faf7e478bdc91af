import { addDays, daysBetween, type IsoDate } from '@kommune17/domain'
import { councilOf, type Locality, mainCommitteeOf } from './local-words.ts'
import type { FieldKey } from './measure-template.ts'
import type { PlaceSize } from './place.ts'
import type { Random } from './random.ts'

export type PlannedDecision = {
  readonly body: string
  readonly decidedOn: IsoDate
  readonly paperNumber: string
  readonly result: string
  readonly isPublic: boolean
}

// Null: no public committee looks at it, the main one does.
const committees: Readonly<Record<FieldKey, string | null>> = {
  mobility: 'Ausschuss für Planen, Bauen und Verkehr',
  climate: 'Ausschuss für Umwelt und Klimaschutz',
  circular: 'Ausschuss für Umwelt und Klimaschutz',
  nature: 'Ausschuss für Umwelt und Klimaschutz',
  land: 'Ausschuss für Planen, Bauen und Verkehr',
  housing: 'Ausschuss für Planen, Bauen und Verkehr',
  justice: 'Ausschuss für Soziales und Gleichstellung',
  education: 'Ausschuss für Schule, Jugend und Kultur',
  health: 'Ausschuss für Soziales und Gleichstellung',
  economy: null,
  global: 'Ausschuss für Umwelt und Klimaschutz',
}

export type DecisionFrame = {
  readonly locality: Locality
  readonly field: FieldKey
  /** The day the deciding body met. */
  readonly on: IsoDate
  readonly random: Random
}

/** What was decided on a measure: now and then the committee's vote, then the council's, under one paper number. */
export function inventDecisions({ locality, field, on, random }: DecisionFrame): PlannedDecision[] {
  const paperNumber = inventPaperNumber(locality.place.size, on, random)
  const decided = { paperNumber, decidedOn: meetingDay(on) }
  const result = random.chance(0.85) ? 'ungeändert beschlossen' : 'geändert beschlossen'
  const council = { ...decided, body: councilOf(locality.kind), result, isPublic: true }
  if (random.chance(0.55)) return [council]
  const before = meetingDay(addDays(on, -random.integer(14, 35)))
  const committee = committees[field]
  const body = committee ?? mainCommitteeOf(locality.kind)
  const vote = { body, decidedOn: before, paperNumber, result: 'empfohlen', isPublic: committee !== null }
  return [vote, council]
}

/** A number as the council system of a place of that size writes it. */
export function inventPaperNumber(size: PlaceSize, on: IsoDate, random: Random): string {
  const year = on.slice(0, 4)
  if (size === 't' || size === 'c') return `VO/${random.integer(9000, 12_999)}/${year.slice(2)}`
  if (size === 'd') return `${year}/${random.integer(40, 390)}`
  const number = String(random.integer(4, 190)).padStart(3, '0')
  return size === 'j' ? `${number}/${year} SG` : `${number}/${year}`
}

// Councils meet on weekdays: a Saturday or Sunday becomes the Thursday before.
function meetingDay(day: IsoDate): IsoDate {
  const weekday = weekdayOf(day)
  return weekday > 5 ? addDays(day, 4 - weekday) : day
}

// Monday is 1; the first day of 1970 was a Thursday.
function weekdayOf(day: IsoDate): number {
  return ((((daysBetween('1970-01-01', day) + 3) % 7) + 7) % 7) + 1
}
