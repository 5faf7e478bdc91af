import { TableFile, type TableFileProps } from './table-file.tsx'
import type { FileColumn } from './twin-table.ts'
import { DataTable, type DataTableProps, type TableColumn } from './ui/data-table.tsx'

export type SavedColumn<Row> = TableColumn<Row> & {
  /** What the cell is in a file, under the words of the header. */
  value?: FileColumn<Row>['value']
  kind?: FileColumn<Row>['kind']
  /** Where one cell shows several things: a column of the file for each. */
  values?: readonly FileColumn<Row>[]
}

type SavedTableProps<Row> = Omit<DataTableProps<Row>, 'columns'> &
  Pick<TableFileProps<Row>, 'about' | 'keyDate'> & {
    columns: readonly SavedColumn<Row>[]
    /** Where only some rows are shown: all of them. */
    allRows?: readonly Row[]
  }

/** A table with its files below. */
export function SavedTable<Row>({ about, keyDate, allRows, ...table }: SavedTableProps<Row>) {
  return (
    <>
      <DataTable {...table} />
      <TableFile
        caption={table.caption}
        columns={table.columns.flatMap(fileColumns)}
        rows={allRows ?? table.rows}
        about={about}
        keyDate={keyDate}
      />
    </>
  )
}

function fileColumns<Row>({ header, value, kind, values }: SavedColumn<Row>): readonly FileColumn<Row>[] {
  if (values) return values
  if (value === undefined || typeof header !== 'string') return []
  return [{ label: header, value, ...(kind && { kind }) }]
}
