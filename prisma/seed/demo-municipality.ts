import type { IsoDate, MeasureStatus } from '@kommune17/domain'
import type { RegisterEntry } from '../src/register.ts'
import { monthsAfter } from './calendar.ts'
import { auditRows } from './demo-audit.ts'
import { lookUp, type PlaceFrame } from './demo-frame.ts'
import { type InventedMeasure, inventMeasure } from './demo-measure.ts'
import { inventOwnColumns } from './demo-own-columns.ts'
import { inventStructure } from './demo-structure.ts'
import type { MeasureTemplate } from './measure-template.ts'
import { measureTemplates } from './measure-templates.ts'
import type { Place } from './place.ts'
import type { Random } from './random.ts'
import type { Rows } from './tables.ts'

/** Everything the demo knows of one place; the same place and quarters give the same rows, ids included. */
export function inventMunicipality(place: Place, entry: RegisterEntry, quarters: readonly IsoDate[]): Rows {
  const { frame, rows } = inventStructure(place, entry, quarters)
  const own = inventOwnColumns(frame)
  const numbered = withNumbers(frame, inventMeasures(frame))
  const measures = withEndings(frame, numbered.map(own.fill))
  return {
    ...rows,
    own_column: own.rows,
    measure: measures.map(({ measure }) => measure),
    measure_year: measures.flatMap(({ children }) => children.measure_year ?? []),
    status_update: measures.flatMap(({ children }) => children.status_update ?? []),
    milestone: measures.flatMap(({ children }) => children.milestone ?? []),
    sdg_link: measures.flatMap(({ children }) => children.sdg_link ?? []),
    decision: measures.flatMap(({ children }) => children.decision ?? []),
    audit_event: auditRows(frame, measures),
  }
}

/** The templates that suit a place, in its own order. */
export function suitableTemplates({
  place,
  random,
}: Pick<PlaceFrame, 'place' | 'random'>): MeasureTemplate[] {
  const fitting = measureTemplates.filter(
    ([, , facts]) => facts.fits.includes(place.size) && (facts.coast !== true || place.coast === true),
  )
  return random.shuffle(fitting)
}

function inventMeasures(frame: PlaceFrame): InventedMeasure[] {
  const templates = suitableTemplates(frame).slice(0, frame.place.measures)
  const statuses = frame.random.shuffle(statusesFor(templates.length))
  // Work that never ends is mostly an event or a service: those take "ongoing" before others get their status.
  const ordered = [...templates].sort((a, b) => endlessness(b) - endlessness(a))
  const ongoing = statuses.filter((status) => status === 'ongoing')
  const others = statuses.filter((status) => status !== 'ongoing')
  const given = [...ongoing, ...others]
  return ordered.map((template, index) => inventMeasure(frame, template, lookUp(given[index], 'status')))
}

function endlessness([, , { kind }]: MeasureTemplate): number {
  return kind === 'event' ? 1 : 0
}

const shares: readonly (readonly [MeasureStatus, number])[] = [
  ['unknown', 0.025],
  ['idea', 0.03],
  ['planned', 0.035],
  ['decided', 0.035],
  ['ongoing', 0.05],
  ['completed', 0.075],
  ['paused', 0.02],
  ['discarded', 0.018],
]

/** Every status at least once; nearly three of four measures are in progress, as in lists people keep for years. */
export function statusesFor(count: number): MeasureStatus[] {
  const rare = shares.flatMap(([status, share]) =>
    Array.from({ length: Math.max(1, Math.round(share * count)) }, () => status),
  )
  const rest = Array.from({ length: Math.max(0, count - rare.length) }, () => 'in-progress' as const)
  return [...rare, ...rest]
}

// Own numbers as in printed programmes: field of action, strategic goal, measure.
function withNumbers(frame: PlaceFrame, measures: readonly InventedMeasure[]): InventedMeasure[] {
  const positions = [...new Set(frame.fieldIds.values())]
  const counters = new Map<string, number>()
  const numbered = frame.random.shuffle(measures).map((invented) => {
    const field = positions.indexOf(String(invented.measure.field_id)) + 1
    if (field === 0 || frame.random.chance(0.03)) return invented
    const group = `${field}.${frame.random.integer(1, 3)}`
    const count = (counters.get(group) ?? 0) + 1
    counters.set(group, count)
    return { ...invented, measure: { ...invented.measure, number: `${group}.${count}` } }
  })
  return numbered
}

// Two archived measures in a place, and in larger ones a third that was merged into another.
function withEndings(frame: PlaceFrame, measures: readonly InventedMeasure[]): InventedMeasure[] {
  const target = lookUp(measures[3], 'measure').measure.id
  return measures.map((invented, index) => {
    if (index < 2) return archived(frame, invented, frame.random)
    if (index === 2 && frame.place.measures >= 80) {
      const { measure } = archived(frame, invented, frame.random)
      return { ...invented, measure: { ...measure, merged_into: target } }
    }
    return invented
  })
}

function archived({ anchor }: PlaceFrame, invented: InventedMeasure, random: Random): InventedMeasure {
  const last = lookUp(invented.updates.at(-1), 'update').recordedOn
  const wanted = monthsAfter(anchor, [-5, 0], random)
  const day = wanted > last ? wanted : last
  return {
    ...invented,
    measure: { ...invented.measure, archived_on: day, changed_at: `${day}T09:30:00.000Z` },
  }
}
