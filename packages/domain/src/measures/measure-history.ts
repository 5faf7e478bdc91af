import type { Instant, IsoDate } from '../dates/iso-date.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import type { SdgLink } from '../sdg/sdg-link.ts'
import type { MeasureStatus } from './measure-status.ts'

export const visibilities = ['internal', 'network', 'public'] as const
export type Visibility = (typeof visibilities)[number]

/**
 * One Sachstand; never changed once recorded. `progress` is 0 to 100 with at most two decimals, or not stated;
 * `clearsProgress` says that from here on no figure stated before holds any more.
 */
export type StatusUpdate = {
  readonly id: string
  readonly keyDate: IsoDate
  readonly recordedAt: Instant
  readonly status: MeasureStatus
  readonly progress: number | null
  readonly isConfirmation: boolean
  readonly clearsProgress: boolean
}

/** A milestone is done or dropped from the day written there; `weight` is a whole number from 1 to 100. */
export type Milestone = {
  readonly weight: number
  readonly due: IsoDate | null
  readonly doneOn: IsoDate | null
  readonly droppedOn: IsoDate | null
}

/** All that the figures need of a measure, in any order; links and planned dates are as they stand today. */
export type MeasureHistory = {
  readonly id: string
  readonly archivedOn: IsoDate | null
  readonly mergedInto: string | null
  readonly isContinuous: boolean
  readonly plannedStart: PartialDate | null
  readonly plannedEnd: PartialDate | null
  readonly actualStart: PartialDate | null
  readonly actualEnd: PartialDate | null
  readonly updates: readonly StatusUpdate[]
  readonly milestones: readonly Milestone[]
  readonly links: readonly SdgLink[]
}
