import { isIsoDate } from '@kommune17/domain'
import type { ColumnKind, ExportValue } from '../spreadsheet.ts'
import { safeText } from './safe-text.ts'

/** A cell as every format needs it: what it is, apart from how it is written. Percent 0..100. */
export type TypedCell =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number' | 'percent' | 'money'; readonly value: number }
  | { readonly type: 'date'; readonly date: string }

const empty: TypedCell = { type: 'empty' }

/** Types a value by its column; what does not fit its column is kept as text, a date less precise than a day as well. */
export function typedCell(value: ExportValue, kind: ColumnKind): TypedCell {
  if (value === null || value === '') return empty
  if (typeof value === 'number') return numberCell(value, kind)
  if ((kind === 'date' || kind === 'partial-date') && isIsoDate(value)) return { type: 'date', date: value }
  const text = safeText(kind === 'partial-date' ? partialDateText(value) : value)
  return text === '' ? empty : { type: 'text', text }
}

function numberCell(value: number, kind: ColumnKind): TypedCell {
  if (!Number.isFinite(value)) return empty
  if (kind === 'percent' || kind === 'money') return { type: kind, value }
  return { type: 'number', value }
}

/** `2026-Q3` → `Q3/2026`, `2026-07` → `07/2026`: as people write it and no spreadsheet takes it for a day. */
export function partialDateText(date: string): string {
  const match = /^(\d{4})-([HQ]\d|\d{2})$/.exec(date)
  return match === null ? date : `${match[2]}/${match[1]}`
}
