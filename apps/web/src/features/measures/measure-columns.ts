import type { SortKey } from '@kommune17/domain'

/** Columns a person can hide; the title is always there. In the order of the table. */
export const measureColumns = [
  'number',
  'status',
  'progress',
  'goals',
  'keyDate',
  'freshness',
  'timing',
  'department',
  'field',
  'programme',
  'plannedStart',
  'plannedEnd',
  'visibility',
  'changedAt',
] as const

export type MeasureColumn = (typeof measureColumns)[number]

export const standardColumns: readonly MeasureColumn[] = [
  'number',
  'status',
  'progress',
  'goals',
  'keyDate',
  'timing',
  'department',
]

const sortable: Readonly<Partial<Record<MeasureColumn | 'title', SortKey>>> = {
  number: 'number',
  title: 'title',
  status: 'status',
  progress: 'progress',
  keyDate: 'keyDate',
  plannedEnd: 'plannedEnd',
  changedAt: 'changedAt',
}

/** The key the server sorts a column by, or null when it cannot. */
export function sortKeyOf(column: MeasureColumn | 'title'): SortKey | null {
  return sortable[column] ?? null
}

/** The columns in table order; a choice equal to the standard is no choice, so the address stays short. */
export function chosenColumns(chosen: readonly MeasureColumn[]): MeasureColumn[] | undefined {
  const ordered = measureColumns.filter((column) => chosen.includes(column))
  return ordered.join() === standardColumns.join() ? undefined : ordered
}
