import { lastDay } from '../dates/partial-date.ts'
import { measureAsOf } from '../measures/measure-as-of.ts'
import type { MeasureStatus } from '../measures/measure-status.ts'
import type { ReportContent, ReportedState } from './report-content.ts'

/** A measure in two reports; null on the side where it is not reported. */
export type ReportedChange = {
  readonly id: string
  readonly before: ReportedState | null
  readonly after: ReportedState | null
}

/**
 * What has changed between two reports. Every measure of either is in at least one list or counted as unchanged; one that
 * advanced and became late is in both lists.
 */
export type ReportChanges = {
  readonly added: readonly ReportedChange[]
  readonly finished: readonly ReportedChange[]
  readonly advanced: readonly ReportedChange[]
  readonly setBack: readonly ReportedChange[]
  /** Became late, was postponed, or paused. */
  readonly delayed: readonly ReportedChange[]
  readonly discarded: readonly ReportedChange[]
  /** Archived, merged, or outside of what this report covers. */
  readonly noLongerReported: readonly ReportedChange[]
  /** Anything else, such as a figure that became known. */
  readonly otherwise: readonly ReportedChange[]
  readonly unchanged: number
}

export type ReportChangeKind = Exclude<keyof ReportChanges, 'unchanged'>

/** The lists in the order they are told. */
export const reportChangeKinds = [
  'added',
  'finished',
  'advanced',
  'setBack',
  'delayed',
  'discarded',
  'noLongerReported',
  'otherwise',
] as const satisfies readonly ReportChangeKind[]

/** Where each measure of the report stood on its key date, in the order of the content. */
export function reportedStates({ measures, asOf, limits }: ReportContent): ReportedState[] {
  return measures.flatMap((measure) => {
    const state = measureAsOf(measure, asOf, limits)
    if (state === null) return []
    const { id, number, title, plannedEnd } = measure
    const { status, timing, progress } = state
    return [{ id, number, title, status, percent: progress.percent, timing, plannedEnd }]
  })
}

/** Compares two reports measure by measure, in the order of the later one; those no longer reported come in their own. */
export function reportChanges(
  before: readonly ReportedState[],
  after: readonly ReportedState[],
): ReportChanges {
  const former = new Map(before.map((state) => [state.id, state]))
  const current = new Set(after.map(({ id }) => id))
  const pairs = after.map((state) => ({ id: state.id, before: former.get(state.id) ?? null, after: state }))
  const kept = pairs.flatMap(({ id, before: was, after: is }) =>
    was === null ? [] : [{ id, before: was, after: is, kinds: kindsOf(was, is) }],
  )
  const ofKind = (kind: ChangeOfState): ReportedChange[] =>
    kept.filter(({ kinds }) => kinds.includes(kind)).map(({ kinds: _, ...change }) => change)
  return {
    added: pairs.filter((pair) => pair.before === null),
    finished: ofKind('finished'),
    advanced: ofKind('advanced'),
    setBack: ofKind('setBack'),
    delayed: ofKind('delayed'),
    discarded: ofKind('discarded'),
    noLongerReported: before
      .filter(({ id }) => !current.has(id))
      .map((state) => ({ id: state.id, before: state, after: null })),
    otherwise: ofKind('otherwise'),
    unchanged: kept.filter(({ kinds }) => kinds.length === 0).length,
  }
}

type ChangeOfState = 'finished' | 'advanced' | 'setBack' | 'delayed' | 'discarded' | 'otherwise'

function kindsOf(before: ReportedState, after: ReportedState): ChangeOfState[] {
  if (before.status !== after.status) {
    if (after.status === 'completed') return ['finished']
    if (after.status === 'discarded') return ['discarded']
  }
  const kinds: ChangeOfState[] = []
  const direction = directionOf(before, after)
  if (direction > 0) kinds.push('advanced')
  if (direction < 0) kinds.push('setBack')
  if (isDelayed(before, after)) kinds.push('delayed')
  return kinds.length === 0 && !isSame(before, after) ? ['otherwise'] : kinds
}

const steps: Readonly<Record<MeasureStatus, number | null>> = {
  idea: 0,
  planned: 1,
  decided: 2,
  'in-progress': 3,
  completed: 4,
  ...{ unknown: null, ongoing: null, paused: null, discarded: null },
}

// The step of the status decides, and within a step the percentage; where one side is not known there is no direction.
function directionOf(before: ReportedState, after: ReportedState): number {
  const [was, is] = [steps[before.status], steps[after.status]]
  if (was !== null && is !== null && was !== is) return is - was
  return before.percent === null || after.percent === null ? 0 : after.percent - before.percent
}

function isDelayed(before: ReportedState, after: ReportedState): boolean {
  if (after.status === 'paused' && before.status !== 'paused') return true
  if (isLate(after) && !isLate(before)) return true
  return (
    before.plannedEnd !== null &&
    after.plannedEnd !== null &&
    lastDay(after.plannedEnd) > lastDay(before.plannedEnd)
  )
}

function isLate({ timing }: ReportedState): boolean {
  return timing === 'late-start' || timing === 'overdue'
}

function isSame(before: ReportedState, after: ReportedState): boolean {
  return (
    before.status === after.status &&
    before.percent === after.percent &&
    before.plannedEnd === after.plannedEnd &&
    isLate(before) === isLate(after)
  )
}
