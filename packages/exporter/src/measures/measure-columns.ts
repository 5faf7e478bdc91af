import { measureStatuses, type OwnColumn, stampOf, visibilities } from '@kommune17/domain'
import { type MeasureColumnKey, measureColumnKeys, measureColumnLabels, type Texts } from '@kommune17/i18n'
import type { ExportColumn, ExportValue } from '../spreadsheet.ts'
import type { MeasureRow } from './measure-row.ts'

/** What a municipality calls its departments, fields of action and programmes: the choices of these columns. */
export type Vocabulary = {
  readonly departments: readonly string[]
  readonly fields: readonly string[]
  readonly programmes: readonly string[]
}

/** A column and how a measure fills it. */
export type MeasureColumn = {
  readonly column: ExportColumn
  readonly value: (measure: MeasureRow) => ExportValue
}

type Shape = Omit<ExportColumn, 'key' | 'label'>

type Wanted = {
  readonly vocabulary: Vocabulary
  readonly keys: readonly MeasureColumnKey[] | undefined
  readonly ownColumns: readonly OwnColumn[]
}

/**
 * The product's columns in their order, then the municipality's own. `keys` narrows the former; our id with the stamp stays
 * in any case and stands last.
 */
export function measureColumns(texts: Texts, { vocabulary, keys, ownColumns }: Wanted): MeasureColumn[] {
  const labels = measureColumnLabels(texts)
  const shapes = shapesOf(texts, vocabulary)
  const values = valuesOf(texts, ownColumns)
  const columns = measureColumnKeys
    .filter((key) => keys === undefined || isForTheWayBack(key) || keys.includes(key))
    .map((key) => ({ column: { key, label: labels[key], ...shapes[key] }, value: values[key] }))
  const isLast = ({ column }: MeasureColumn) => isForTheWayBack(column.key)
  return [
    ...columns.filter((column) => !isLast(column)),
    ...ownColumns.map(ownColumn),
    ...columns.filter(isLast),
  ]
}

function ownColumn({ id, name, kind, choices }: OwnColumn): MeasureColumn {
  return {
    column: {
      ...{ key: id, label: name },
      kind: kind === 'date' ? 'partial-date' : kind,
      ...(kind === 'choice' ? { choices } : {}),
    },
    value: ({ own }) => own[id] ?? null,
  }
}

/** Our id and the stamp, by which a list that comes back is compared with what left. */
export function isForTheWayBack(key: string): boolean {
  return key === 'stamp' || key === 'id'
}

function shapesOf(
  { spreadsheets, statuses, terms }: Texts,
  { departments, fields, programmes }: Vocabulary,
): Readonly<Record<MeasureColumnKey, Shape>> {
  const statusCodes = Object.fromEntries(measureStatuses.map((status) => [statuses[status].label, status]))
  const visibilityCodes = Object.fromEntries(
    visibilities.map((visibility) => [terms.visibilities[visibility].label, visibility]),
  )
  const open = (choices: readonly string[], width: number): Shape => ({
    kind: 'choice',
    choices,
    width,
    allowsOther: true,
  })
  return {
    number: { kind: 'text', width: 11 },
    title: { kind: 'text', width: 42 },
    description: { kind: 'text', width: 56 },
    status: { kind: 'choice', width: 17, choices: Object.keys(statusCodes), codes: statusCodes },
    progress: { kind: 'percent' },
    keyDate: { kind: 'date' },
    note: { kind: 'text', width: 44 },
    primaryGoals: { kind: 'text', width: 14 },
    secondaryGoals: { kind: 'text', width: 15 },
    targets: { kind: 'text', width: 16 },
    fieldOfAction: open(fields, 26),
    department: open(departments, 30),
    coDepartments: { kind: 'text', width: 30 },
    programme: open(programmes, 30),
    partners: { kind: 'text', width: 30 },
    start: { kind: 'partial-date' },
    end: { kind: 'partial-date', codes: { [spreadsheets.continuous]: 'continuous' } },
    actualStart: { kind: 'partial-date' },
    actualEnd: { kind: 'partial-date' },
    cost: { kind: 'money' },
    costActual: { kind: 'money' },
    funding: { kind: 'money' },
    costNote: { kind: 'text', width: 30 },
    budgetNumber: { kind: 'text', width: 17 },
    visibility: { kind: 'choice', width: 15, choices: Object.keys(visibilityCodes), codes: visibilityCodes },
    stamp: { kind: 'text', width: 38, isHidden: true },
    id: { kind: 'text', width: 38 },
  }
}

function valuesOf(
  { spreadsheets, statuses, terms }: Texts,
  ownColumns: readonly OwnColumn[],
): Readonly<Record<MeasureColumnKey, MeasureColumn['value']>> {
  return {
    number: ({ number }) => number,
    title: ({ title }) => title,
    description: ({ description }) => description,
    status: ({ status }) => (status === null ? null : statuses[status].label),
    progress: ({ progress }) => progress,
    keyDate: ({ keyDate }) => keyDate,
    note: ({ note }) => note,
    primaryGoals: ({ primaryGoals }) => listed(primaryGoals),
    secondaryGoals: ({ secondaryGoals }) => listed(secondaryGoals),
    targets: ({ targets }) => listed(targets),
    fieldOfAction: ({ fieldOfAction }) => fieldOfAction,
    department: ({ department }) => department,
    coDepartments: ({ coDepartments }) => joinedNames(coDepartments),
    programme: ({ programme }) => programme,
    partners: ({ partners }) => partners,
    start: ({ start }) => start,
    end: ({ end, isContinuous }) => end ?? (isContinuous === true ? spreadsheets.continuous : null),
    actualStart: ({ actualStart }) => actualStart,
    actualEnd: ({ actualEnd }) => actualEnd,
    cost: ({ cost }) => cost,
    costActual: ({ costActual }) => costActual,
    funding: ({ funding }) => funding,
    costNote: ({ costNote }) => costNote,
    budgetNumber: ({ budgetNumber }) => budgetNumber,
    visibility: ({ visibility }) => (visibility === null ? null : terms.visibilities[visibility].label),
    stamp: (measure) =>
      stampOf(
        (field) => (field === 'isContinuous' ? measure.isContinuous === true : measure[field]),
        Object.fromEntries(ownColumns.map(({ id }) => [id, measure.own[id] ?? null])),
      ),
    id: ({ id }) => id,
  }
}

function listed(entries: readonly (number | string)[]): string | null {
  return entries.length === 0 ? null : entries.join(', ')
}

// A name may hold a semicolon itself: then each stands on a line of its own.
function joinedNames(names: readonly string[]): string | null {
  if (names.length === 0) return null
  return names.join(names.some((name) => name.includes(';')) ? '\n' : '; ')
}
