import type { IsoDate } from '../dates/iso-date.ts'
import { firstDay, lastDay } from '../dates/partial-date.ts'
import type { MeasureHistory } from './measure-history.ts'
import type { MeasureStatus } from './measure-status.ts'

export const timings = [
  'on-schedule',
  'late-start',
  'overdue',
  'undated',
  'finished',
  'not-applicable',
] as const
export type Timing = (typeof timings)[number]

type Schedule = Pick<MeasureHistory, 'mergedInto' | 'plannedStart' | 'plannedEnd' | 'actualStart'>

/** How a measure stands against its own dates: late only once the whole planned period (year, quarter, day) is over. */
export function timingOf(measure: Schedule, status: MeasureStatus, asOf: IsoDate): Timing {
  if (measure.mergedInto !== null) return 'not-applicable'
  if (status === 'completed') return 'finished'
  if (status === 'idea' || status === 'discarded' || status === 'ongoing') return 'not-applicable'
  if (measure.plannedEnd !== null && lastDay(measure.plannedEnd) < asOf) return 'overdue'
  if (isStartLate(measure, status, asOf)) return 'late-start'
  return measure.plannedEnd === null && measure.plannedStart === null ? 'undated' : 'on-schedule'
}

function isStartLate(measure: Schedule, status: MeasureStatus, asOf: IsoDate): boolean {
  const isWaiting = status === 'unknown' || status === 'planned' || status === 'decided'
  if (!isWaiting || measure.plannedStart === null || lastDay(measure.plannedStart) >= asOf) return false
  return measure.actualStart === null || firstDay(measure.actualStart) > asOf
}
