import { useCallback, useMemo, useState } from 'react'
import { useLanguage } from '../../language.tsx'
import type { MeasureSearch } from '../../search.ts'
import { filterOf, sortOf } from '../measures/measure-search.ts'
import { entryOf, entryValue, knownValue } from './cell-entries.ts'
import { cellText } from './format-cell.ts'
import type { FindCell, TargetCell } from './paste-block.ts'
import { steadyRows } from './steady-rows.ts'
import type { Grid, GridRow } from './use-grid.ts'
import { useGridColumns } from './use-grid-columns.ts'
import { type GridEditor, useGridEdits } from './use-grid-edits.ts'

/** Rows, columns and edits of the grid, and how to get at a single cell. */
export function useGridWork(grid: Grid, search: MeasureSearch) {
  const { texts, format } = useLanguage()
  const layout = useGridColumns(grid.columns, search.fields)
  const { columns, all } = layout
  const editor = useGridEdits()
  const { entries } = editor
  const rows = useSteadyRows(grid.rows, search, editor)
  const words = useMemo(() => ({ texts, format }), [texts, format])
  const locked = useMemo(() => new Set<string>(grid.lockedFields), [grid.lockedFields])
  const isReadOnly = useCallback(
    (row: GridRow, field: string) => row.archivedOn !== null || !row.mayChange || locked.has(field),
    [locked],
  )
  const targetOf = useCallback(
    (row: GridRow, column: TargetCell['column']): TargetCell => {
      const entry = entryOf(entries, { measureId: row.id, field: column.field })
      const stored = row.cells[column.field] ?? null
      return {
        measureId: row.id,
        column,
        known: entry ? knownValue(entry) : stored,
        shown: entry ? entryValue(entry) : stored,
        isUnread: entry?.phase === 'unread',
        isReadOnly: isReadOnly(row, column.field),
      }
    },
    [entries, isReadOnly],
  )
  const findCell = useCallback<FindCell>(
    (row, column) => {
      const [found, at] = [rows[row], columns[column]]
      return found && at ? targetOf(found, at) : null
    },
    [rows, columns, targetOf],
  )
  const titleOf = useCallback(
    (row: GridRow) => {
      const title = all[0]
      return title ? cellText(title, targetOf(row, title).shown, words) : ''
    },
    [all, targetOf, words],
  )
  return { layout, columns, rows, editor, words, isReadOnly, targetOf, findCell, titleOf }
}

export type GridWork = ReturnType<typeof useGridWork>

// Nothing jumps while somebody works: a new order or filter starts anew, a mere refresh does not.
function useSteadyRows(fresh: readonly GridRow[], search: MeasureSearch, editor: GridEditor) {
  const question = JSON.stringify([filterOf(search), sortOf(search)])
  const [shown, setShown] = useState({ question, fresh, rows: fresh })
  if (shown.fresh === fresh) return shown.rows
  const touched = new Set([
    ...editor.entries.keys(),
    ...[...editor.past, ...editor.future].flatMap(({ cells }) => cells.map(({ measureId }) => measureId)),
  ])
  const rows = shown.question === question ? steadyRows(shown.rows, fresh, (id) => touched.has(id)) : fresh
  setShown({ question, fresh, rows })
  return rows
}
