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
  return stringify([header, ...rows], { bom: true, delimiter: ';', record_delimiter: '\r\n' })
}

function csvCell({ value }: TableCell, locale: ChartTable['locale']): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', decimalSigns[locale]) : safeText(value)
}

function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
