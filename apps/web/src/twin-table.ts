import type { TwinTable } from '@kommune17/exporter'

/** A column of a file: what its cells are, typed; null is unknown and stays empty. Text unless said otherwise. */
export type FileColumn<Row> = {
  readonly label: string
  readonly kind?: TwinTable['columns'][number]['kind']
  readonly value: (row: Row) => string | number | null
}

type Frame<Row> = Pick<TwinTable, 'caption' | 'locale'> & { readonly columns: readonly FileColumn<Row>[] }

/** Rows of a page as the table a file is made of. */
export function twinTable<Row>(rows: readonly Row[], { columns, ...frame }: Frame<Row>): TwinTable {
  return {
    ...frame,
    columns: columns.map(({ label, kind = 'text' }) => ({ label, kind })),
    rows: rows.map((row) => columns.map(({ value }) => ({ value: value(row) }))),
  }
}
