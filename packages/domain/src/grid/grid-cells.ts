import type { IsoDate } from '../dates/iso-date.ts'
import type { MeasureFields } from '../inputs/measure-inputs.ts'
import type { StatusUpdate } from '../measures/measure-history.ts'
import { ownField } from '../own-columns/change-own.ts'
import type { OwnColumn, OwnValues } from '../own-columns/own-column.ts'
import { compareUpdates, lastStatedProgress, latestUpdate } from '../progress/latest-update.ts'
import type { SdgLink } from '../sdg/sdg-link.ts'
import type { CellValue } from './cell-values.ts'
import { goalsCellOf } from './goals-cell.ts'
import type { GridField, PlainGridField } from './grid-fields.ts'
import { statusCellOf } from './status-cell.ts'

/** A status update as the grid needs it; the note is where the reason for discarding stands. */
type ShownUpdate = StatusUpdate & { readonly note?: string | null }

/** A measure as far as the grid shows it. */
export type GridMeasure = {
  readonly fields: Pick<MeasureFields, PlainGridField | 'own'>
  readonly updates: readonly ShownUpdate[]
  readonly links: readonly (SdgLink & { readonly justification?: string | null })[]
}

export type GridCells = Record<GridField, CellValue> & Record<string, CellValue>

export type StateCells = { readonly status: string | null; readonly progress: number | null }

type Question = { readonly asOf: IsoDate; readonly columns: readonly OwnColumn[] }

/** The value of every cell of a measure on a key date; those of own columns under `own:` and the column's id. */
export function gridCells(measure: GridMeasure, { asOf, columns }: Question): GridCells {
  const { fields } = measure
  return {
    ...ownCells(fields.own, columns),
    number: fields.number,
    title: fields.title,
    description: fields.description,
    ...stateCells(measure.updates, asOf),
    departmentId: fields.departmentId,
    fieldId: fields.fieldId,
    programmeId: fields.programmeId,
    goals: goalsCellOf(measure.links),
    plannedStart: fields.plannedStart,
    plannedEnd: fields.plannedEnd,
    isContinuous: fields.isContinuous,
    actualStart: fields.actualStart,
    actualEnd: fields.actualEnd,
    costPlanned: fields.costPlanned,
    costActual: fields.costActual,
    funding: fields.funding,
    costNote: fields.costNote,
    partners: fields.partners,
    budgetNumber: fields.budgetNumber,
    visibility: fields.visibility,
  }
}

/** As `gridCells`, of the own columns alone. */
export function ownCells(values: OwnValues, columns: readonly OwnColumn[]): Record<string, CellValue> {
  return Object.fromEntries(columns.map(({ id }) => [ownField(id), values[id] ?? null]))
}

/** Status and percentage as people stated them: what milestones or age make of them is a figure, not a cell. */
export function stateCells(updates: readonly ShownUpdate[], asOf: IsoDate): StateCells {
  const latest = latestUpdate(updates, asOf)
  if (latest === null) return { status: null, progress: null }
  const { status, progress } = latest
  if (status === 'completed') return { status, progress: 100 }
  if (status === 'discarded') {
    return { status: statusCellOf({ status, reason: reasonFor(updates, asOf) }), progress }
  }
  if (status === 'in-progress' || status === 'paused') {
    return { status, progress: lastStatedProgress(updates, asOf) }
  }
  return { status, progress }
}

// A confirmation repeats the status, not the reason for it.
function reasonFor(updates: readonly ShownUpdate[], asOf: IsoDate): string | null {
  const known = updates.filter(({ keyDate }) => keyDate <= asOf).sort(compareUpdates)
  const since = known.findLastIndex(({ status }) => status !== 'discarded') + 1
  return known.slice(since).findLast(({ note }) => note)?.note ?? null
}
