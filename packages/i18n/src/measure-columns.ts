import type { Texts } from './texts.ts'

/** The columns of an exported list of measures, in their order; the keys head the machines' CSV and never change. */
export const measureColumnKeys = [
  'number',
  'title',
  'description',
  'status',
  'progress',
  'keyDate',
  'note',
  'primaryGoals',
  'secondaryGoals',
  'targets',
  'fieldOfAction',
  'department',
  'coDepartments',
  'programme',
  'partners',
  'start',
  'end',
  'actualStart',
  'actualEnd',
  'cost',
  'costActual',
  'funding',
  'costNote',
  'budgetNumber',
  'visibility',
  'stamp',
  'id',
] as const

export type MeasureColumnKey = (typeof measureColumnKeys)[number]

/** What the columns are called for people; an exported list is recognised by exactly these words. */
export function measureColumnLabels({
  measure,
  progress,
  spreadsheets,
}: Texts): Readonly<Record<MeasureColumnKey, string>> {
  const { fields } = measure
  return {
    number: fields.number,
    title: fields.title,
    description: fields.description,
    status: progress.status,
    progress: measure.progress.label,
    keyDate: progress.keyDate,
    note: spreadsheets.measureColumns.note,
    primaryGoals: spreadsheets.measureColumns.primaryGoals,
    secondaryGoals: spreadsheets.measureColumns.secondaryGoals,
    targets: spreadsheets.measureColumns.targets,
    fieldOfAction: fields.fieldId,
    department: fields.departmentId,
    coDepartments: fields.coDepartmentIds,
    programme: fields.programmeId,
    partners: fields.partners,
    start: fields.plannedStart,
    end: fields.plannedEnd,
    actualStart: fields.actualStart,
    actualEnd: fields.actualEnd,
    cost: fields.costPlanned,
    costActual: fields.costActual,
    funding: fields.funding,
    costNote: fields.costNote,
    budgetNumber: fields.budgetNumber,
    visibility: fields.visibility,
    stamp: spreadsheets.measureColumns.stamp,
    id: spreadsheets.measureColumns.id,
  }
}
