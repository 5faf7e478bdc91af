import {
  type GridField,
  gridFields,
  measureStatuses,
  type OwnColumn,
  ownColumnId,
  ownField,
  visibilities,
} from '@kommune17/domain'
import type { Format, Texts } from '../../language.tsx'
import type { Structure } from '../measures/use-structure.ts'

/** How the text of a cell is read and written. `line` has no line breaks, `choice` is one of the column's choices. */
export type ColumnKind =
  | 'line'
  | 'text'
  | 'choice'
  | 'yes-no'
  | 'percent'
  | 'money'
  | 'number'
  | 'start'
  | 'end'
  | 'goals'

/** `isOffered`: may be chosen; one no longer used is only shown where it is the value. */
export type Choice = { readonly value: string; readonly label: string; readonly isOffered: boolean }

export type GridColumn = {
  readonly field: string
  readonly label: string
  readonly kind: ColumnKind
  /** In rem, unless a person chose another. */
  readonly width: number
  readonly choices: readonly Choice[]
  /** The municipality's own column behind it. */
  readonly own: OwnColumn | null
}

type Shape = readonly [kind: ColumnKind, width: number]

const shapes: Readonly<Record<GridField, Shape>> = {
  number: ['line', 6],
  title: ['line', 19],
  description: ['text', 18],
  status: ['choice', 9],
  progress: ['percent', 7.5],
  departmentId: ['choice', 13],
  fieldId: ['choice', 13],
  programmeId: ['choice', 13],
  goals: ['goals', 9],
  plannedStart: ['start', 9.5],
  plannedEnd: ['end', 9.5],
  isContinuous: ['yes-no', 8],
  actualStart: ['start', 9.5],
  actualEnd: ['end', 9.5],
  costPlanned: ['money', 9.5],
  costActual: ['money', 9.5],
  funding: ['money', 9.5],
  costNote: ['text', 14],
  partners: ['text', 14],
  budgetNumber: ['line', 9],
  visibility: ['choice', 8],
}

const ownShapes: Readonly<Record<OwnColumn['kind'], Shape>> = {
  text: ['text', 12],
  number: ['number', 8],
  date: ['end', 9.5],
  choice: ['choice', 10],
}

/** Shown until somebody chooses; columns of the municipality's own come after these. The title is always first. */
export const standardFields: readonly string[] = [
  'number',
  'status',
  'progress',
  'departmentId',
  'goals',
  'plannedStart',
  'plannedEnd',
  'costPlanned',
  'visibility',
] satisfies GridField[]

export type ColumnSources = {
  readonly own: readonly OwnColumn[]
  readonly structure: Structure | undefined
  readonly texts: Texts
  readonly format: Format
}

/** Every column there is, in the usual order: the title first, those of the municipality's own last. */
export function allColumns(sources: ColumnSources): GridColumn[] {
  const labels = labelsOf(sources.texts)
  const fields = [...gridFields].sort((a, b) => Number(b === 'title') - Number(a === 'title'))
  const shared = fields.map((field) => {
    const [kind, width] = shapes[field]
    return { field, label: labels[field], kind, width, choices: choicesOf(field, sources), own: null }
  })
  return [...shared, ...sources.own.map(ownColumn)]
}

/** The columns to show: the title, then those asked for in that order; without a wish the standard ones. */
export function shownColumns(
  all: readonly GridColumn[],
  wished: readonly string[] | undefined,
): GridColumn[] {
  const standard = [
    ...standardFields,
    ...all.map(({ field }) => field).filter((field) => ownColumnId(field) !== null),
  ]
  const order = ['title', ...(wished ?? standard).filter((field) => field !== 'title')]
  return [...new Set(order)].flatMap((field) => all.find((column) => column.field === field) ?? [])
}

function ownColumn(own: OwnColumn): GridColumn {
  const [kind, width] = ownShapes[own.kind]
  const choices = own.choices.map((choice) => ({ value: choice, label: choice, isOffered: true }))
  return { field: ownField(own.id), label: own.name, kind, width, choices, own }
}

/** True for columns of figures, which stand to the right. */
export function isNumeric({ kind }: GridColumn): boolean {
  return kind === 'percent' || kind === 'money' || kind === 'number'
}

/** The names of the columns; shorter than those of the form where several stand side by side. */
export function labelsOf({ measure, measures, grid }: Texts): Readonly<Record<GridField, string>> {
  const { table } = measures
  return {
    ...measure.fields,
    status: table.status,
    progress: table.progress,
    goals: table.goals,
    departmentId: table.department,
    isContinuous: grid.isContinuous,
    budgetNumber: grid.budgetNumber,
  }
}

function choicesOf(field: GridField, { structure, texts, format }: ColumnSources): Choice[] {
  const offered = (value: string, label: string) => ({ value, label, isOffered: true })
  if (field === 'status') return measureStatuses.map((value) => offered(value, texts.statuses[value].label))
  if (field === 'visibility')
    return visibilities.map((value) => offered(value, texts.terms.visibilities[value].label))
  if (field === 'departmentId') {
    const departments = (structure?.departments ?? []).map(({ id, name, archivedAt }) => ({
      value: id,
      label: name,
      isOffered: archivedAt === null,
    }))
    return departments.sort((a, b) => format.compare(a.label, b.label))
  }
  if (field === 'fieldId') {
    const fields = [...(structure?.fields ?? [])].sort((a, b) => a.position - b.position)
    return fields.map(({ id, name }) => offered(id, name))
  }
  if (field !== 'programmeId') return []
  const programmes = (structure?.programmes ?? []).map(({ id, title }) => offered(id, title))
  return programmes.sort((a, b) => format.compare(a.label, b.label))
}
