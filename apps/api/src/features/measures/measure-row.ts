import { type IsoDate, type MeasureOnKeyDate, measureAsOf } from '@kommune17/domain'
import type { MeasureEntry, MeasureSnapshot, StructureNames } from '../../figures/measure-snapshot.ts'
import type { MeasureRow } from './measure-view.ts'

/** A measure with its state on the key date, as the domain filters and sorts it; `entry` leads back to the rest. */
export type DatedMeasure = MeasureOnKeyDate & { readonly entry: MeasureEntry }

// A snapshot never changes and most lists are asked for today, so one day each is worth keeping.
const lastAsked = new WeakMap<MeasureSnapshot, { asOf: IsoDate; measures: readonly DatedMeasure[] }>()

export function measuresAsOf(snapshot: MeasureSnapshot, asOf: IsoDate): readonly DatedMeasure[] {
  const kept = lastAsked.get(snapshot)
  if (kept?.asOf === asOf) return kept.measures
  const measures = snapshot.entries.map((entry) => measureOn(entry, asOf))
  lastAsked.set(snapshot, { asOf, measures })
  return measures
}

export function measureOn(entry: MeasureEntry, asOf: IsoDate): DatedMeasure {
  return { ...entry.facts, state: measureAsOf(entry.history, asOf), entry }
}

export function measureRow(measure: DatedMeasure, names: StructureNames): MeasureRow {
  const { entry, state, links, departmentId, fieldId, programmeId, ...facts } = measure
  return {
    ...facts,
    version: entry.version,
    status: state?.status ?? null,
    progress: state?.progress ?? null,
    freshness: state?.freshness ?? null,
    timing: state?.timing ?? null,
    keyDate: state?.keyDate ?? null,
    department: named(departmentId, names.departments),
    field: named(fieldId, names.fields),
    programme:
      programmeId === null ? null : { id: programmeId, title: nameOf(programmeId, names.programmes) },
    goals: links.map((link) => ({ ...link })),
  }
}

function named(id: string | null, names: ReadonlyMap<string, string>) {
  return id === null ? null : { id, name: nameOf(id, names) }
}

function nameOf(id: string, names: ReadonlyMap<string, string>): string {
  return names.get(id) ?? ''
}
