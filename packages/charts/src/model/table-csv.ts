import { guardFormula } from '@kommune17/domain'
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { ChartTable, TableCell } from './chart-model.ts'

const decimalSigns = { de: ',', en: '.' } as const

/**
 * The table twin as a file for spreadsheets: `;` between cells, a byte order mark, numbers with the decimal sign of
 * the language. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.
 */
export function tableCsv(table: ChartTable): string {
  const { columns, locale } = table
  const header = columns.flatMap(({ label, shareLabel }) =>
    [label, shareLabel ?? []].flat().map(guardFormula),
  )
  const rows = table.rows.map((row) =>
    row.flatMap(({ value, share }, index) => {
      const values = columns[index]?.shareLabel === undefined ? [value] : [value, share ?? null]
      return values.map((one) => csvCell(one, locale))
    }),
  )
  // A single line break inside a cell would end the row in a spreadsheet unless the cell is quoted.
  return stringify([header, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  })
}

function csvCell(value: TableCell['value'], locale: ChartTable['locale']): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', decimalSigns[locale]) : guardFormula(value)
}
