import type { Grid, StoredCell } from './use-grid.ts'

/** The answer the grid was loaded with, brought up to what has been stored since. */
export function patchGrid(
  grid: Grid,
  stored: readonly StoredCell[],
  versions: Readonly<Record<string, number>>,
): Grid {
  const byMeasure = new Map<string, Record<string, StoredCell['after']>>()
  for (const { measureId, field, after } of stored) {
    const cells = byMeasure.get(measureId) ?? {}
    cells[field] = after
    byMeasure.set(measureId, cells)
  }
  if (byMeasure.size === 0) return grid
  const rows = grid.rows.map((row) => {
    const cells = byMeasure.get(row.id)
    if (cells === undefined) return row
    return { ...row, version: versions[row.id] ?? row.version, cells: { ...row.cells, ...cells } }
  })
  return { ...grid, rows }
}
