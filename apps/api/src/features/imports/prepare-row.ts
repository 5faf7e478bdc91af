import {
  decideOwn,
  type GoalNumber,
  goalOfTarget,
  type IsoDate,
  type LinkRole,
  type MeasureStatus,
  type OwnChanges,
  type OwnColumn,
  ownColumnId,
  ownField,
  withOwn,
} from '@kommune17/domain'
import type { ComparedField, FieldChange, MeasureValues, PlannedRow } from '@kommune17/importer'
import { v7 as newId } from 'uuid'
import type { StoredLinkRow, StoredMeasureRow } from './existing-measures-store.ts'
import type { PartIds } from './new-parts.ts'
import type { MeasureColumns } from './stored-columns.ts'

type NewLink = {
  readonly id: string
  readonly goal: GoalNumber
  readonly target: string | null
  readonly role: LinkRole
}

type NewUpdate = {
  readonly id: string
  readonly key_date: IsoDate
  readonly status: MeasureStatus
  readonly progress: number | null
  readonly note: string | null
  readonly is_confirmation: boolean
  /** The list takes a percentage away, which an update without one would keep. */
  readonly clears_progress: boolean
}

/** Exactly what is to be written for a row, decided before the one transaction that writes it, and what undoes it. */
export type PreparedRow = {
  readonly measure: MeasureColumns & { readonly id: string }
  /** The version the measure has after the import. */
  readonly version: number
  readonly before: MeasureColumns | null
  readonly linksAdded: readonly NewLink[]
  readonly linksRemoved: readonly StoredLinkRow[]
  readonly update: NewUpdate | null
  readonly decision: { readonly id: string; readonly body: string } | null
  readonly audit: { readonly id: string; readonly before: object; readonly after: object }
}

type Preparation = {
  readonly stored: StoredMeasureRow | null
  readonly parts: PartIds
  readonly ownColumns: readonly OwnColumn[]
  readonly today: IsoDate
}

/** Decides what a row that creates or changes a measure writes. */
export function prepareRow(row: PlannedRow, preparation: Preparation): PreparedRow {
  return preparation.stored === null
    ? prepareNew(row.values, preparation)
    : prepareChange(row, { ...preparation, stored: preparation.stored })
}

function prepareNew(values: MeasureValues, { parts, ownColumns, today }: Preparation): PreparedRow {
  const id = newId()
  const own_values = withOwn({}, decideOwn(ownColumns, values.own))
  const columns = { ...columnsOf(values, parts), own_values }
  const update = {
    id: newId(),
    key_date: values.keyDate ?? today,
    status: values.status ?? 'unknown',
    progress: values.progress,
    note: values.note,
    is_confirmation: false,
    clears_progress: false,
  } as const
  return {
    measure: { id, ...columns },
    version: 1,
    before: null,
    linksAdded: wantedLinks(values).map((link) => ({ id: newId(), ...link })),
    linksRemoved: [],
    update,
    decision: values.decision === null ? null : { id: newId(), body: values.decision.slice(0, 200) },
    audit: { id: newId(), before: {}, after: said(values) },
  }
}

function prepareChange(
  { values, changes }: PlannedRow,
  { stored, parts, ownColumns, today }: Preparation & { readonly stored: StoredMeasureRow },
): PreparedRow {
  const changed = new Set<ChangedField>(changes.map(({ field }) => field))
  const fresh = columnsOf(values, parts)
  const columns = Object.fromEntries(
    Object.entries(columnFields).flatMap(([column, field]) =>
      changed.has(field) ? [[column, Reflect.get(fresh, column)]] : [],
    ),
  )
  const hasNewGoals = changed.has('primaryGoals') || changed.has('secondaryGoals') || changed.has('targets')
  return {
    measure: {
      ...{ id: stored.id, ...stored.columns, ...columns },
      own_values: withOwn(stored.columns.own_values, decideOwn(ownColumns, ownChanges(values, changed))),
    },
    version: stored.version + 1,
    before: stored.columns,
    ...(hasNewGoals ? linkChange(stored.links, wantedLinks(values)) : { linksAdded: [], linksRemoved: [] }),
    update: stateChange(values, { stored, changed, today }),
    decision: null,
    audit: {
      id: newId(),
      before: trail(changes.map(({ field, before }) => [field, before])),
      after: trail(changes.map(({ field, after }) => [field, after])),
    },
  }
}

type ChangedField = FieldChange['field']

function ownChanges({ own }: MeasureValues, changed: ReadonlySet<ChangedField>): OwnChanges {
  const ids = [...changed].map(ownColumnId).filter((id) => id !== null)
  return Object.fromEntries(ids.map((id) => [id, own[id] ?? null]))
}

type PlainColumns = Omit<MeasureColumns, 'own_values'>

/** Which field of the list fills which column. */
const columnFields: Readonly<Record<keyof PlainColumns, ComparedField>> = {
  ...{ number: 'number', title: 'title', description: 'description', programme_id: 'programme' },
  ...{ field_id: 'fieldOfAction', lead_unit_id: 'department', co_unit_ids: 'coDepartments' },
  ...{ partners: 'partners', planned_start: 'start', planned_end: 'end', actual_start: 'actualStart' },
  ...{ actual_end: 'actualEnd', is_continuous: 'isContinuous', cost_planned: 'cost' },
  ...{ cost_actual: 'costActual', funding: 'funding', cost_note: 'costNote' },
  ...{ budget_number: 'budgetNumber', visibility: 'visibility' },
}

function columnsOf(values: MeasureValues, parts: PartIds): PlainColumns {
  const idOf = (id: string | null, name: string | null, find: (name: string) => string) =>
    id ?? (name === null ? null : find(name))
  return {
    number: values.number,
    title: values.title ?? '',
    description: values.description,
    programme_id: idOf(values.programmeId, values.programme, parts.programme),
    field_id: idOf(values.fieldId, values.fieldOfAction, parts.field),
    lead_unit_id: idOf(values.departmentId, values.department, parts.department),
    co_unit_ids: [...new Set(values.coDepartments.map(parts.department))],
    partners: values.partners,
    planned_start: values.start,
    planned_end: values.end,
    actual_start: values.actualStart,
    actual_end: values.actualEnd,
    is_continuous: values.isContinuous ?? false,
    cost_planned: values.cost,
    cost_actual: values.costActual,
    funding: values.funding,
    cost_note: values.costNote,
    budget_number: values.budgetNumber,
    visibility: values.visibility ?? 'internal',
  }
}

// A goal with one of its targets is one link; a goal alone is another.
function wantedLinks({ primaryGoals, secondaryGoals, targets }: MeasureValues): Omit<NewLink, 'id'>[] {
  const linked = (goals: readonly GoalNumber[], role: LinkRole) =>
    goals.flatMap((goal): Omit<NewLink, 'id'>[] => {
      const own = targets.filter((target) => goalOfTarget(target) === goal)
      return own.length === 0 ? [{ goal, target: null, role }] : own.map((target) => ({ goal, target, role }))
    })
  return [...linked(primaryGoals, 'primary'), ...linked(secondaryGoals, 'secondary')]
}

function linkChange(stored: readonly StoredLinkRow[], wanted: readonly Omit<NewLink, 'id'>[]) {
  const goals = new Set(wanted.map(({ goal }) => goal))
  const isKept = (link: StoredLinkRow) =>
    link.confirmed_at !== null &&
    wanted.some((other) => other.goal === link.goal && other.role === link.role) &&
    (link.target === null ? goals.has(link.goal) : wanted.some(({ target }) => target === link.target))
  const kept = stored.filter(isKept)
  const isStored = ({ goal, target }: Omit<NewLink, 'id'>) =>
    kept.some((link) => link.goal === goal && link.target === target)
  return {
    linksAdded: wanted.filter((link) => !isStored(link)).map((link) => ({ id: newId(), ...link })),
    // A suggestion nobody decided on stays, unless the list has just confirmed the same link.
    linksRemoved: stored.filter(
      (link) =>
        !kept.includes(link) &&
        (link.confirmed_at !== null ||
          wanted.some(({ goal, target }) => goal === link.goal && target === link.target)),
    ),
  }
}

const stateFields = ['status', 'progress', 'keyDate', 'note'] as const

type StateChange = {
  readonly stored: StoredMeasureRow
  readonly changed: ReadonlySet<ChangedField>
  readonly today: IsoDate
}

// The same state with a newer date is a confirmation.
function stateChange(values: MeasureValues, { stored, changed, today }: StateChange): NewUpdate | null {
  if (!stateFields.some((field) => changed.has(field))) return null
  const isSame = !(changed.has('status') || changed.has('progress') || changed.has('note'))
  const status = changed.has('status') ? values.status : stored.state?.status
  const progress = changed.has('progress') ? values.progress : (stored.state?.progress ?? null)
  return {
    id: newId(),
    key_date: values.keyDate ?? today,
    status: status ?? 'unknown',
    progress: changed.has('status') && !changed.has('progress') ? values.progress : progress,
    note: changed.has('note') ? values.note : null,
    is_confirmation: isSame,
    clears_progress: changed.has('progress') && values.progress === null,
  }
}

/** What the audit trail calls the fields of a list that have another name there; it shows names as they are. */
const trailNames = new Map<string, string>([
  ...Object.entries({ start: 'plannedStart', end: 'plannedEnd', cost: 'costPlanned' }),
  ...Object.entries({ department: 'departmentId', coDepartments: 'coDepartmentIds' }),
  ...Object.entries({ fieldOfAction: 'fieldId', programme: 'programmeId' }),
])

function trail(fields: readonly (readonly [field: string, value: unknown])[]): object {
  const said = fields.filter(([, value]) => !(value === null || (Array.isArray(value) && value.length === 0)))
  return Object.fromEntries(said.map(([field, value]) => [trailNames.get(field) ?? field, value]))
}

const internal = new Set(['id', 'departmentId', 'fieldId', 'programmeId'])

function said({ own, ...values }: MeasureValues): object {
  const ownValues = Object.entries(own).map(([id, value]) => [ownField(id), value] as const)
  return trail([...Object.entries(values).filter(([field]) => !internal.has(field)), ...ownValues])
}
