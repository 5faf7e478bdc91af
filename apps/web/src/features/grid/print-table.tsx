import { useTexts } from '../../language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { cellText } from './format-cell.ts'
import type { GridRow } from './use-grid.ts'
import type { GridWork } from './use-grid-work.ts'

/** On paper there is nothing to scroll: all rows, as a plain table. */
export function PrintTable({ work }: { work: GridWork }) {
  const texts = useTexts()
  const { rows, columns, targetOf, words } = work
  return (
    <DataTable<GridRow>
      caption={texts.measures.table.caption}
      isCompact
      rowKey={({ id }) => id}
      rows={rows}
      columns={columns.map((column, index) => ({
        id: column.field,
        header: column.label,
        isRowHeader: index === 0,
        cell: (row) => cellText(column, targetOf(row, column).shown, words),
      }))}
    />
  )
}
