import * as z from 'zod/mini'
import type { Instant } from '../dates/iso-date.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import { issue } from '../inputs/field-issues.ts'
import { goalNumber, id, targetCode } from '../inputs/field-schemas.ts'
import { freshnessLevels } from '../progress/freshness.ts'
import { isCountedLink, type SdgLink } from '../sdg/sdg-link.ts'
import type { MeasureState } from './measure-as-of.ts'
import { type Visibility, visibilities } from './measure-history.ts'
import { measureStatuses } from './measure-status.ts'
import { hasUnknownProgress, isActive } from './state-questions.ts'
import { timings } from './timing.ts'

/** What a table shows and filters of a measure, beside its state on the key date. */
export type MeasureFacts = {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly departmentId: string | null
  readonly fieldId: string | null
  readonly programmeId: string | null
  readonly visibility: Visibility
  readonly isContinuous: boolean
  readonly plannedStart: PartialDate | null
  readonly plannedEnd: PartialDate | null
  readonly actualStart: PartialDate | null
  readonly actualEnd: PartialDate | null
  readonly archivedOn: string | null
  readonly changedAt: Instant
  readonly links: readonly SdgLink[]
}

/** A measure on a key date; `state` is null before its first update and after it was archived. */
export type MeasureOnKeyDate = MeasureFacts & { readonly state: MeasureState | null }

/** Every question a list can be asked; what is not mentioned does not narrow it. */
export const measureFilter = z.strictObject({
  text: z.optional(z.string(issue('invalid')).check(z.trim(), z.maxLength(200, issue('too-long')))),
  status: z.optional(someOf(measureStatuses)),
  goal: z.optional(goalNumber),
  target: z.optional(targetCode),
  department: z.optional(idOrNone()),
  field: z.optional(idOrNone()),
  programme: z.optional(id),
  timing: z.optional(someOf(timings)),
  freshness: z.optional(someOf(freshnessLevels)),
  progress: z.optional(z.enum(['known', 'unknown'], issue('invalid'))),
  withoutOwner: z.optional(z.boolean(issue('invalid'))),
  visibility: z.optional(z.enum(visibilities, issue('invalid'))),
  archived: z.optional(z.boolean(issue('invalid'))),
})
export type MeasureFilter = Readonly<z.output<typeof measureFilter>>

/** True when the row answers every question of the filter but `text`, which the database matches. */
export function matchesFilter(row: MeasureOnKeyDate, filter: MeasureFilter): boolean {
  return matchesFacts(row, filter) && matchesGoal(row.links, filter) && matchesState(row.state, filter)
}

function matchesFacts(row: MeasureOnKeyDate, filter: MeasureFilter): boolean {
  // Archived later than the key date still means: part of that day's picture.
  const isArchived = row.archivedOn !== null && row.state === null
  return (
    isArchived === (filter.archived ?? false) &&
    isChosen(filter.department, row.departmentId) &&
    isChosen(filter.field, row.fieldId) &&
    (filter.programme === undefined || filter.programme === row.programmeId) &&
    (filter.withoutOwner === undefined || filter.withoutOwner === (row.departmentId === null)) &&
    (filter.visibility === undefined || filter.visibility === row.visibility)
  )
}

// The same links that make a measure count for a goal, so a goal's number and its list agree.
function matchesGoal(links: readonly SdgLink[], { goal, target }: MeasureFilter): boolean {
  if (goal === undefined && target === undefined) return true
  return links.some(
    (link) =>
      isCountedLink(link) &&
      (goal === undefined || link.goal === goal) &&
      (target === undefined || link.target === target),
  )
}

function matchesState(state: MeasureState | null, filter: MeasureFilter): boolean {
  const { status, timing, freshness, progress } = filter
  if (state === null) return [status, timing, freshness, progress].every((asked) => asked === undefined)
  return (
    (status === undefined || status.includes(state.status)) &&
    (timing === undefined || timing.includes(state.timing)) &&
    (freshness === undefined || (isActive(state) && freshness.includes(state.freshness))) &&
    matchesProgress(state, progress)
  )
}

function matchesProgress(state: MeasureState, asked: MeasureFilter['progress']): boolean {
  if (asked === undefined) return true
  return asked === 'known' ? state.progress.percent !== null : hasUnknownProgress(state)
}

function isChosen(asked: string | undefined, value: string | null): boolean {
  return asked === undefined || asked === (value ?? 'none')
}

function someOf<const Values extends readonly string[]>(values: Values) {
  return z
    .array(z.enum(values, issue('invalid')), issue('invalid'))
    .check(z.maxLength(values.length, issue('too-long')))
}

function idOrNone() {
  return z.union([z.literal('none'), id], issue('invalid'))
}
