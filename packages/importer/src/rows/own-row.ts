import { readStamp, type Stood } from '@kommune17/domain'
import type { ColumnField } from '../import-plan.ts'
import { type Cell, cellAt, isBlank } from '../workbook.ts'
import { type ColumnIndex, firstColumn } from './column-index.ts'

/** A row that left this product with our id. */
export type OwnRow = {
  /** Fields whose cell holds something: what cannot be read must not count as cleared. */
  readonly filled: ReadonlySet<ColumnField>
  /** What the row's stamp says; null without one. */
  readonly stood: Stood | null
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What a row of an exported list brings along; null for rows without our id, which somebody has added. */
export function ownRowOf(cells: readonly Cell[], index: ColumnIndex): OwnRow | null {
  if (index.own === null || !uuid.test(cellAt(cells, firstColumn(index, 'id')).text.trim())) return null
  const filled = index.columns.filter(({ index: column }) => !isBlank(cellAt(cells, column)))
  return {
    filled: new Set(filled.map(({ field }) => field)),
    stood: readStamp(cellAt(cells, firstColumn(index, 'stamp')).text),
  }
}
