/** The fields of a measure that the grid shows as columns, under the names they have as fields, in their usual order. */
export const gridFields = [
  'number',
  'title',
  'description',
  'status',
  'progress',
  'departmentId',
  'fieldId',
  'programmeId',
  'goals',
  'plannedStart',
  'plannedEnd',
  'isContinuous',
  'actualStart',
  'actualEnd',
  'costPlanned',
  'costActual',
  'funding',
  'costNote',
  'partners',
  'budgetNumber',
  'visibility',
] as const

export type GridField = (typeof gridFields)[number]

/** Fields the grid writes that are plain fields of a measure; status and progress are logged, goals are links. */
export type PlainGridField = Exclude<GridField, 'status' | 'progress' | 'goals'>

export function isGridField(field: string): field is GridField {
  return gridFields.some((known) => known === field)
}
