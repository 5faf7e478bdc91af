import { addDays, type IsoDate, type MeasureStatus } from '@kommune17/domain'
import { earlier, windowLength, windowStart } from './calendar.ts'
import type { WorkKind } from './measure-template.ts'
import type { Place } from './place.ts'
import type { Random } from './random.ts'
import { isCourse, notesFor, setbackNote } from './status-notes.ts'

export type ReportedUpdate = {
  readonly keyDate: IsoDate
  readonly recordedOn: IsoDate
  readonly status: MeasureStatus
  readonly progress: number | null
  readonly isConfirmation: boolean
  readonly note: string | null
}

/** What a measure's progress rests on while it is under way. */
export type Basis = 'stated' | 'milestones' | 'none'

export type HistoryPlan = {
  readonly quarters: readonly IsoDate[]
  readonly status: MeasureStatus
  readonly kind: WorkKind
  readonly care: Place['care']
  readonly basis: Basis
  /** Where it stands at the end, 0 to 100; used when `basis` is `stated`. */
  readonly percent: number
}

type Weights = readonly (readonly [quarter: number, weight: number])[]

// Quarter of the last update; 10 is the anchor. Up to two quarters back is fresh, four due, eight stale, then expired.
const lastQuarter: Readonly<Record<Place['care'], Weights>> = {
  good: weights([10, 58], [9, 22], [8, 12], [7, 4], [5, 2], [3, 2]),
  usual: weights([10, 32], [9, 22], [8, 14], [7, 10], [6, 7], [5, 6], [4, 4], [3, 2], [1, 3]),
  poor: weights([10, 12], [9, 12], [8, 12], [7, 13], [6, 12], [5, 10], [4, 9], [3, 6], [1, 7], [0, 7]),
}

function weights(...entries: Weights): Weights {
  return entries
}
const reportingShare: Readonly<Record<Place['care'], number>> = { good: 0.6, usual: 0.35, poor: 0.2 }
const percentStep: Readonly<Record<Place['care'], number>> = { good: 5, usual: 10, poor: 25 }

// What usually comes before; a history takes the end of it when it is short.
const waysTo: Readonly<Record<MeasureStatus, readonly (readonly MeasureStatus[])[]>> = {
  unknown: [[], [], ['in-progress']],
  idea: [[]],
  planned: [[], ['idea']],
  decided: [[], ['planned'], ['idea', 'planned']],
  'in-progress': [[], [], ['decided'], ['decided'], ['planned', 'decided'], ['idea', 'decided']],
  ongoing: [[], ['in-progress'], ['decided', 'in-progress']],
  completed: [['in-progress'], ['decided', 'in-progress'], ['planned', 'in-progress', 'in-progress']],
  paused: [['in-progress'], ['decided', 'in-progress']],
  discarded: [['planned'], ['idea'], ['idea', 'planned']],
}

/** The status updates of one measure over about two years, oldest first; none is later than the last quarter. */
export function reportHistory(plan: HistoryPlan, random: Random): ReportedUpdate[] {
  const quarters = reportedQuarters(plan, random)
  const statuses = statusesOver(plan.status, quarters.length, random)
  const anchor = plan.quarters.at(-1) ?? ''
  const updates: ReportedUpdate[] = []
  const said = new Map<MeasureStatus, number>()
  for (const [position, status] of statuses.entries()) {
    const keyDate = keyDateIn(plan.quarters[quarters[position] ?? 0] ?? anchor, updates.at(-1), random)
    const share = (position + 1) / statuses.length
    const progress = progressAt(plan, { status, share, random })
    const previous = updates.at(-1)
    updates.push({
      ...{ keyDate, status, recordedOn: earlier(addDays(keyDate, random.integer(0, 12)), anchor) },
      ...wording({ plan, previous, status, progress, share, said, random }),
    })
  }
  return updates
}

function reportedQuarters({ care, status }: HistoryPlan, random: Random): number[] {
  const last =
    status === 'completed' ? random.integer(4, windowLength - 1) : weighted(lastQuarter[care], random)
  const first =
    last <= windowStart || random.chance(0.74) ? Math.min(last, windowStart) : random.integer(3, last)
  const between = Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => first + 1 + index)
  const reported = between.filter(() => random.chance(reportingShare[care]))
  return first === last ? [last] : [first, ...reported, last]
}

function weighted(entries: Weights, random: Random): number {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  let rest = random.next() * total
  for (const [value, weight] of entries) {
    rest -= weight
    if (rest < 0) return value
  }
  return windowLength - 1
}

function statusesOver(final: MeasureStatus, count: number, random: Random): MeasureStatus[] {
  const way = random.pick(waysTo[final])
  const path = [...way, final].slice(-count)
  const repeated = final === 'completed' || final === 'discarded' || final === 'paused' ? way.at(-1) : final
  const middle = Array.from({ length: count - path.length }, () => repeated ?? final)
  return [...path.slice(0, -1), ...middle, final]
}

function keyDateIn(quarterEnd: IsoDate, previous: ReportedUpdate | undefined, random: Random): IsoDate {
  const day = random.chance(0.72) ? quarterEnd : addDays(quarterEnd, -random.integer(3, 55))
  return previous === undefined || previous.keyDate < day ? day : quarterEnd
}

type Moment = { readonly status: MeasureStatus; readonly share: number; readonly random: Random }

function progressAt(plan: HistoryPlan, { status, share, random }: Moment): number | null {
  if (status === 'completed') return 100
  if ((status !== 'in-progress' && status !== 'paused') || plan.basis !== 'stated') return null
  const step = percentStep[plan.care]
  const reached = share === 1 ? plan.percent : plan.percent * share * (0.6 + random.next() * 0.4)
  return Math.min(95, Math.round(reached / step) * step)
}

type WordingInput = {
  readonly plan: HistoryPlan
  readonly previous: ReportedUpdate | undefined
  readonly status: MeasureStatus
  readonly progress: number | null
  /** Part of the history told so far, 0 to 1. */
  readonly share: number
  /** Position of the last note by status: what was reported is not reported again, nor what came before it. */
  readonly said: Map<MeasureStatus, number>
  readonly random: Random
}

function wording(input: WordingInput) {
  const { previous, status, progress, random } = input
  const isSame = previous?.status === status && previous.progress === progress
  if (isSame && status !== 'discarded' && random.chance(0.6)) {
    return { progress, isConfirmation: true, note: null }
  }
  const isSetback = previous?.progress != null && progress !== null && progress < previous.progress
  if (isSetback) return { progress, isConfirmation: false, note: setbackNote }
  const hasNote = status === 'discarded' || status === 'paused' || random.chance(0.7)
  return { progress, isConfirmation: false, note: hasNote ? nextNote(input) : null }
}

function nextNote({ plan, status, progress, share, said, random }: WordingInput): string | null {
  const notes = notesFor(status, plan.kind)
  const last = said.get(status)
  if (!isCourse(status)) {
    if (last !== undefined) return null
    said.set(status, 0)
    return random.pick(notes)
  }
  const level = (progress ?? plan.percent * share) / 100
  const fitting = Math.max(0, Math.floor(level * notes.length) - random.integer(0, 1))
  const begin = status === 'in-progress' ? fitting : random.integer(0, notes.length - 1)
  const position = last === undefined ? begin : Math.max(last + 1, status === 'in-progress' ? fitting : 0)
  said.set(status, position)
  return notes[position] ?? null
}
