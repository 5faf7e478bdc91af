import type { ColumnField, PlannedColumn } from '../import-plan.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'

/** What kind of list a sheet holds, judged by its columns. */
export type ListKind = 'measures' | 'indicators' | 'other'

const measureFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'status',
  'progress',
  'department',
  'goals',
  'targets',
  'secondaryGoals',
  'start',
  'end',
  'period',
  'actualEnd',
  'actualStart',
  'fieldOfAction',
  'number',
  'description',
  'note',
  'cost',
  'id',
])

/** A series of values per year, or a table about something else, is told instead of imported as measures. */
export function listKind(columns: readonly PlannedColumn[], firstRow: readonly Cell[]): ListKind {
  if (columns.some(({ reason }) => reason === 'chosen')) return 'measures'
  const hasHeader = columns.some(({ header }) => header !== '')
  const headers = (hasHeader ? columns.map(({ header }) => header) : firstRow.map(({ text }) => text)).map(
    fold,
  )
  const title = columns.find(({ field }) => field === 'title')
  const hasGoals = columns.some(({ field }) => goalFields.has(field) || field.startsWith('goal-'))
  const isNamed = title?.reason === 'header'
  if (!isNamed && isSeries(headers)) return 'indicators'
  if (title === undefined) return 'other'
  const isKnown = hasGoals || columns.some(({ field }) => measureFields.has(field))
  return isKnown || isNamed || columns.length <= 2 ? 'measures' : 'other'
}

const goalFields: ReadonlySet<ColumnField> = new Set<ColumnField>(['goals', 'secondaryGoals', 'targets'])

function isSeries(headers: readonly string[]): boolean {
  const years = headers.filter((header) =>
    /^(?:ist |soll |wert )?(?:19|20)\d\d(?: \(?(?:ist|soll)\)?)?$/.test(header),
  ).length
  const has = (form: RegExp) => headers.some((header) => form.test(header))
  const isIndicator =
    has(/^(?:indikator|kennzahl|indicator|messgroesse)/) && has(/^(?:einheit|unit|masseinheit)/)
  const isLong = /^(?:year|jahr)$/.test(headers[0] ?? '') && has(/^(?:value|wert)$/)
  return years >= 3 || isIndicator || isLong
}
