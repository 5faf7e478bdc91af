import { decimalSignOf, type OwnList, ownListOf } from '../columns/own-list.ts'
import type { ColumnField, PlannedColumn } from '../import-plan.ts'
import { type AmountUnit, unitOfHeader } from '../values/parse-number.ts'
import type { DecimalSign } from '../values/parse-plain-number.ts'
import { bareNumber, type PercentScale, percentScale } from '../values/parse-progress.ts'
import { type Cell, cellAt } from '../workbook.ts'

/** The columns ready for reading rows: by field, with what holds for a whole column. */
export type ColumnIndex = {
  readonly columns: readonly PlannedColumn[]
  readonly byField: ReadonlyMap<ColumnField, readonly number[]>
  readonly scales: ReadonlyMap<number, PercentScale>
  readonly units: ReadonlyMap<number, AmountUnit>
  /** Set when the list came from here. */
  readonly own: OwnList | null
  readonly decimalSign: DecimalSign | null
}

/** Prepares the columns: whether shares or percentages, whether thousands of euros. */
export function indexColumns(
  columns: readonly PlannedColumn[],
  rows: readonly (readonly Cell[])[],
): ColumnIndex {
  const byField = new Map<ColumnField, number[]>()
  const scales = new Map<number, PercentScale>()
  const units = new Map<number, AmountUnit>()
  const own = ownListOf(columns)
  for (const { index, field, header } of columns) {
    byField.set(field, [...(byField.get(field) ?? []), index])
    if (field === 'progress' || field === 'status')
      scales.set(index, own === null ? scaleOf(index, { rows, header }) : ownScales[own])
    if (field === 'cost' || field === 'costActual' || field === 'funding')
      units.set(index, unitOfHeader(header))
  }
  return { columns, byField, scales, units, own, decimalSign: decimalSignOf(columns) }
}

const ownScales: Readonly<Record<OwnList, PercentScale>> = { people: 'each', machines: 'percent' }

function scaleOf(
  index: number,
  { rows, header }: { rows: readonly (readonly Cell[])[]; header: string },
): PercentScale {
  const numbers = rows.map((row) => bareNumber(cellAt(row, index))).filter((number) => number !== null)
  const scale = percentScale(numbers)
  // "Fortschritt in %" with 0 and 1 only: the header says how to read them.
  return scale === 'unsure' && /%|prozent|percent/i.test(header) ? 'percent' : scale
}

/** The first column of a field, or -1. */
export function firstColumn({ byField }: Pick<ColumnIndex, 'byField'>, field: ColumnField): number {
  return byField.get(field)?.[0] ?? -1
}
