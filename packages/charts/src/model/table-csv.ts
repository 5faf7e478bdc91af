import { stringify } from 'csv-stringify/browser/esm/sync'
import type { ChartTable, TableCell } from './chart-model.ts'

const decimalSigns = { de: ',', en: '.' } as const

/**
 * The table twin as a file for spreadsheets: `;` between cells, a byte order mark, numbers with the decimal sign of
 * the language. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.
 */
export function tableCsv(table: ChartTable): string {
  const header = table.columns.map(({ label }) => safeText(label))
  const rows = table.rows.map((row) => row.map((cell) => csvCell(cell, table.locale)))
  // A single line break inside a cell would end the row in a spreadsheet unless the cell is quoted.
  return stringify([header, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  })
}

function csvCell({ value }: TableCell, locale: ChartTable['locale']): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', decimalSigns[locale]) : safeText(value)
}

function safeText(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}
