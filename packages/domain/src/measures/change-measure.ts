import type { Instant, IsoDate } from '../dates/iso-date.ts'
import { firstDay, lastDay, type PartialDate } from '../dates/partial-date.ts'
import { DomainError } from '../errors.ts'
import type { MeasureChanges, MeasureFields } from '../inputs/measure-inputs.ts'
import { differingOwn } from '../own-columns/change-own.ts'

/** A stored measure as far as a change needs it; `changedBy` is a name to show to the other person. */
export type VersionedMeasure = MeasureFields & {
  readonly version: number
  readonly changedAt: Instant
  readonly changedBy: string | null
  readonly archivedOn: IsoDate | null
}

/** What to store: the next version and only the fields that really differ; nothing at all leaves the version alone. */
export type DecidedChange = { readonly version: number; readonly changes: MeasureChanges }

/**
 * Decides a change against the version the person saw. Throws `conflict` with who changed it when (`by`, `at`,
 * `version`), `already-archived`, or `end-before-start`.
 */
export function applyMeasureChange(
  current: VersionedMeasure,
  change: MeasureChanges,
  expectedVersion: number,
): DecidedChange {
  if (current.version !== expectedVersion) {
    throw new DomainError('conflict', {
      by: current.changedBy,
      at: current.changedAt,
      version: current.version,
    })
  }
  if (current.archivedOn !== null)
    throw new DomainError('already-archived', { archivedOn: current.archivedOn })
  const changes = differingFields(current, change)
  if (Object.keys(changes).length === 0) return { version: current.version, changes }
  refuseEndBeforeStart({ ...current, ...changes })
  return { version: current.version + 1, changes }
}

type Schedule = Pick<MeasureFields, 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'>

/** Throws `end-before-start` when a period would end before its first possible day. */
export function refuseEndBeforeStart(schedule: Schedule): void {
  refuseReversed('plannedEnd', schedule.plannedStart, schedule.plannedEnd)
  refuseReversed('actualEnd', schedule.actualStart, schedule.actualEnd)
}

function refuseReversed(field: string, start: PartialDate | null, end: PartialDate | null): void {
  if (start !== null && end !== null && lastDay(end) < firstDay(start)) {
    throw new DomainError('end-before-start', { field, start, end })
  }
}

function differingFields(current: MeasureFields, { own, ...change }: MeasureChanges): MeasureChanges {
  const stored = new Map<string, unknown>(Object.entries(current))
  const changes = Object.fromEntries(
    Object.entries(change).filter(([name, value]) => value !== undefined && !isSame(value, stored.get(name))),
  )
  const differing = differingOwn(current.own, own ?? {})
  return Object.keys(differing).length === 0 ? changes : { ...changes, own: differing }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

// The order of names inside an entry says nothing; the order of a list's entries does.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}
