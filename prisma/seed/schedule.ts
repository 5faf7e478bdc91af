import { addMonths, type IsoDate, type MeasureStatus, type PartialDate } from '@kommune17/domain'
import { asNarrowDate, asPartialDate, monthsAfter } from './calendar.ts'
import type { WorkKind } from './measure-template.ts'
import type { Random } from './random.ts'

export type Schedule = {
  readonly plannedStart: PartialDate | null
  readonly plannedEnd: PartialDate | null
  readonly actualStart: PartialDate | null
  readonly actualEnd: PartialDate | null
  /** The days behind the partial dates, for milestones and years. */
  readonly from: IsoDate
  readonly to: IsoDate
}

export type ScheduleFrame = {
  readonly status: MeasureStatus
  readonly kind: WorkKind
  readonly firstReport: IsoDate
  /** The first report that speaks of work under way; the last report when none does. */
  readonly beganOn: IsoDate
  readonly lastReport: IsoDate
  readonly anchor: IsoDate
  readonly random: Random
}

const usualMonths: Readonly<Record<WorkKind, readonly [number, number]>> = {
  build: [20, 48],
  supply: [10, 24],
  concept: [12, 26],
  service: [24, 44],
  rule: [8, 20],
  event: [12, 24],
}

/** Dates that fit the status; about one in seven running measures is overdue, one in ten has no dates at all. */
export function inventSchedule(frame: ScheduleFrame): Schedule {
  const { status, random } = frame
  if (status === 'idea' || status === 'unknown' || status === 'discarded') return vague(frame)
  if (status === 'planned' || status === 'decided') return ahead(frame)
  if (status === 'completed') return finished(frame)
  if (random.chance(0.1)) return undated(frame)
  return running(frame)
}

function undated({ firstReport, anchor }: ScheduleFrame): Schedule {
  const none = { plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null }
  return { ...none, from: firstReport, to: addMonths(anchor, 12) }
}

function vague(frame: ScheduleFrame): Schedule {
  const { firstReport, kind, random } = frame
  if (random.chance(0.6)) return undated(frame)
  const from = monthsAfter(firstReport, [2, 24], random)
  const to = monthsAfter(from, usualMonths[kind], random)
  return { ...undated(frame), plannedStart: from.slice(0, 4), plannedEnd: to.slice(0, 4), from, to }
}

function ahead(frame: ScheduleFrame): Schedule {
  const { anchor, kind, random } = frame
  const isLate = random.chance(0.35)
  const from = isLate ? monthsAfter(anchor, [-12, -4], random) : monthsAfter(anchor, [2, 14], random)
  const to = monthsAfter(from, usualMonths[kind], random)
  const plannedStart = isLate ? asNarrowDate(from, random) : asPartialDate(from, random)
  return { ...undated(frame), plannedStart, plannedEnd: asPartialDate(to, random), from, to }
}

function finished({ beganOn, lastReport, random }: ScheduleFrame): Schedule {
  const from = monthsAfter(beganOn, [-5, -1], random)
  const planned = monthsAfter(lastReport, [-4, 3], random)
  const to = planned > from ? planned : lastReport
  return {
    ...{ plannedStart: asPartialDate(from, random), plannedEnd: asPartialDate(to, random) },
    ...{ actualStart: asPartialDate(from, random), actualEnd: asNarrowDate(lastReport, random) },
    ...{ from, to: lastReport },
  }
}

function running(frame: ScheduleFrame): Schedule {
  const { anchor, beganOn, kind, status, random } = frame
  const from = monthsAfter(beganOn, [-6, 0], random)
  const planned = random.chance(0.4) ? monthsAfter(from, [-6, 0], random) : from
  const begin = {
    plannedStart: asPartialDate(planned, random),
    actualStart: asPartialDate(from, random),
    from,
  }
  const isEndless = status === 'ongoing' || (kind === 'event' && random.chance(0.7))
  if (isEndless) return { ...begin, plannedEnd: null, actualEnd: null, to: addMonths(anchor, 12) }
  const isOverdue = random.chance(0.15)
  const usualEnd = monthsAfter(from, usualMonths[kind], random)
  const to = isOverdue ? endBefore(frame, from) : endAfter(frame, usualEnd)
  const plannedEnd = isOverdue ? asNarrowDate(to, random) : asPartialDate(to, random)
  return { ...begin, plannedEnd, actualEnd: null, to }
}

function endBefore({ anchor, random }: ScheduleFrame, from: IsoDate): IsoDate {
  const end = monthsAfter(anchor, [-13, -4], random)
  return end > addMonths(from, 3) ? end : addMonths(from, 3)
}

function endAfter({ anchor, random }: ScheduleFrame, usualEnd: IsoDate): IsoDate {
  return usualEnd > anchor ? usualEnd : monthsAfter(anchor, [2, 18], random)
}
