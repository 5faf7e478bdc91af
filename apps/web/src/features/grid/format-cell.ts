import {
  type CellValue,
  daysBetween,
  type GoalsCell,
  isIsoDate,
  isPartialDate,
  readStatusCell,
} from '@kommune17/domain'
import type { Format, Texts } from '../../language.tsx'
import { numberText } from '../../ui/parse-number.ts'
import type { GridColumn } from './grid-columns.ts'

export type CellWords = { readonly texts: Texts; readonly format: Format }

/** What a cell shows; empty for what is missing. */
export function cellText(column: GridColumn, value: CellValue, words: CellWords): string {
  const isPeriod = (column.kind === 'start' || column.kind === 'end') && typeof value === 'string'
  if (isPeriod && isPartialDate(value)) return words.format.partialDate(value)
  return copiedText(column, value, words)
}

/** What a cell becomes on the clipboard, and in the field when it is edited: read again, it gives the same value. */
export function copiedText(column: GridColumn, value: CellValue, { texts, format }: CellWords): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? texts.measure.yes : texts.measure.no
  if (typeof value === 'number') return copiedNumber(column, value, format)
  if (typeof value === 'object') return goalsText(value)
  if (column.field === 'status') return statusText(value, texts)
  if (column.kind === 'choice') return column.choices.find((choice) => choice.value === value)?.label ?? value
  if (column.kind === 'start' || column.kind === 'end') return copiedDate(value, format)
  return value
}

function statusText(value: string, { statuses }: Texts): string {
  const cell = readStatusCell(value)
  if (cell === null) return value
  const { label } = statuses[cell.status]
  return cell.reason === null ? label : `${label}: ${cell.reason}`
}

/** What stands in the field when a cell is opened: as `copiedText`, without signs that are in the way while typing. */
export function editText(column: GridColumn, value: CellValue, words: CellWords): string {
  if (typeof value === 'number') return numberText(value, words.format.locale)
  return copiedText(column, value, words)
}

function copiedNumber({ kind }: GridColumn, value: number, format: Format): string {
  if (kind === 'money') return format.money(value)
  if (kind === 'percent') return format.percent(value)
  return numberText(value, format.locale)
}

// Short forms that spreadsheets leave alone: a quarter must not come back as the first of July.
function copiedDate(date: string, format: Format): string {
  if (isIsoDate(date)) return format.date(date)
  const [year, part] = [date.slice(0, 4), date.slice(5)]
  return part === '' ? year : `${part}/${year}`
}

/** `7, 13.2 (4, 5.1)`: main goals, then further ones in brackets. */
export function goalsText({ primary, secondary }: GoalsCell): string {
  const further = secondary.length === 0 ? '' : `(${secondary.join(', ')})`
  return [primary.join(', '), further].filter((part) => part !== '').join(' ')
}

/** What a copied cell is to a spreadsheet, and its number there; null for what has to stay text. */
export type SheetType = {
  readonly kind: 'number' | 'percent' | 'exact-percent' | 'money' | 'day'
  readonly number: number
} | null

/** Numbers, percentages, euros and whole days as spreadsheets count them: 40 % is 0.4, a day the days since 1899. */
export function sheetType({ kind }: GridColumn, value: CellValue): SheetType {
  if (typeof value === 'number') {
    if (kind === 'percent')
      return { kind: Number.isInteger(value) ? 'percent' : 'exact-percent', number: value / 100 }
    return { kind: kind === 'money' ? 'money' : 'number', number: value }
  }
  const isDay = (kind === 'start' || kind === 'end') && typeof value === 'string' && isIsoDate(value)
  return isDay ? { kind: 'day', number: daysBetween('1899-12-30', value) } : null
}
