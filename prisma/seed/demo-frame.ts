import type { IsoDate } from '@kommune17/domain'
import type { RegisterEntry } from '../src/register.ts'
import { windowStart } from './calendar.ts'
import type { Locality } from './local-words.ts'
import type { FieldKey, LeadKey } from './measure-template.ts'
import type { Place } from './place.ts'
import type { Random } from './random.ts'

/** A unit of a place and who answers for it. */
export type Unit = { readonly id: string; readonly authorId: string }

/** All that measures of one place have in common. */
export type PlaceFrame = {
  readonly place: Place
  readonly entry: RegisterEntry
  readonly locality: Locality
  readonly quarters: readonly IsoDate[]
  /** The last quarter end before today: nothing in the demo is later. */
  readonly anchor: IsoDate
  readonly random: Random
  /** How far work gets here compared with elsewhere; 1 is usual. */
  readonly pace: number
  readonly coordinatorId: string
  readonly units: ReadonlyMap<LeadKey, Unit>
  readonly fieldIds: ReadonlyMap<FieldKey, string>
  readonly programmeId: string
  readonly climateProgrammeId: string | null
  /** Vote on the programme, a month before the first status updates. */
  readonly programmeDecidedOn: IsoDate
}

/** The quarter end two years before the anchor, when most histories begin. */
export function firstQuarter(quarters: readonly IsoDate[]): IsoDate {
  return lookUp(quarters[windowStart], 'first quarter')
}

/** The value, or an error that names what is missing: content and code of the seeds disagree. */
export function lookUp<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new RangeError(`the demo lacks: ${what}`)
  return value
}
