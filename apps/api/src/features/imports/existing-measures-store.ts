import { goalNumber, linkRoles, type MeasureStatus, measureStatuses } from '@kommune17/domain'
import type { Existing, ExistingMeasure } from '@kommune17/importer'
import * as z from 'zod/mini'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { listOwnColumns } from '../own-columns/own-column-store.ts'
import { listDepartments } from '../structure/department-store.ts'
import { listFields, listProgrammes } from '../structure/structure-store.ts'
import { type MeasureColumns, measureColumns } from './stored-columns.ts'

const storedLink = z.object({
  id: z.string(),
  goal: goalNumber,
  target: z.nullable(z.string()),
  role: z.enum(linkRoles),
  justification: z.nullable(z.string()),
  origin: z.string(),
  confirmed_at: z.nullable(z.string()),
  confirmed_by: z.nullable(z.string()),
})
export type StoredLinkRow = z.output<typeof storedLink>

const storedState = z.object({
  status: z.enum(measureStatuses),
  progress: z.nullable(z.number()),
  keyDate: z.string(),
  note: z.nullable(z.string()),
})

const storedMeasure = z.object({
  id: z.string(),
  version: z.number(),
  changedAt: z.string(),
  columns: measureColumns,
  state: z.nullable(storedState),
  links: z.nullable(z.array(storedLink)),
  base: z.nullable(z.record(z.string(), z.unknown())),
})

/** A measure with everything an import may change, as it is stored. */
export type StoredMeasureRow = {
  readonly id: string
  readonly version: number
  readonly columns: MeasureColumns
  readonly state: { readonly status: MeasureStatus; readonly progress: number | null } | null
  /** Supporting links only, unconfirmed ones too: a list that states the goal confirms it. */
  readonly links: readonly StoredLinkRow[]
}

export type ExistingList = {
  readonly existing: Existing
  readonly stored: ReadonlyMap<string, StoredMeasureRow>
}

/** The municipality's measures (archived ones left out) as the plan compares them and as they are stored. */
export async function listExisting(scope: Authorized, tx: Transaction): Promise<ExistingList> {
  const departments = (await listDepartments(scope, tx)).filter(({ archivedAt }) => archivedAt === null)
  const fields = await listFields(scope, tx)
  const programmes = await listProgrammes(scope, tx)
  const ownColumns = await listOwnColumns(scope, tx)
  const rows = z.array(storedMeasure).parse(await selectMeasures(scope, tx))
  const names = {
    departments: new Map(departments.map(({ id, name }) => [id, name])),
    fields: new Map(fields.map(({ id, name }) => [id, name])),
    programmes: new Map(programmes.map(({ id, title }) => [id, title])),
  }
  return {
    existing: {
      departments: departments.map(({ id, name, shortName }) => ({ id, name, shortName })),
      fields: fields.map(({ id, name }) => ({ id, name })),
      programmes: programmes.map(({ id, title }) => ({ id, title })),
      ownColumns: ownColumns.map(({ id, name, kind, choices }) => ({ id, name, kind, choices })),
      measures: rows.map((row) => existingMeasure(row, names)),
    },
    stored: new Map(rows.map((row) => [row.id, { ...row, links: row.links ?? [] }])),
  }
}

// One statement; `base` is what a list last said of the measure, blank cells left out.
function selectMeasures({ municipality }: Authorized, tx: Transaction): Promise<unknown> {
  return tx.$queryRaw`
    select m.id::text as id, m.version, to_char(m.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt",
      to_jsonb(m) - 'search' - 'search_text' as columns,
      (select jsonb_build_object('status', u.status, 'progress', u.progress, 'keyDate', u.key_date, 'note', u.note)
        from status_update u where u.municipality_key = m.municipality_key and u.measure_id = m.id
        order by u.key_date desc, u.recorded_at desc, u.id desc limit 1) as state,
      (select jsonb_agg(to_jsonb(l) order by l.role, l.goal, l.target) from sdg_link l
        where l.municipality_key = m.municipality_key and l.measure_id = m.id and l.effect = 'supports') as links,
      (select jsonb_strip_nulls(r.plan -> 'values') from import_row r join import_batch b on b.id = r.batch_id
        where r.municipality_key = m.municipality_key and r.measure_id = m.id and b.state = 'applied'
          and r.action in ('create', 'change', 'unchanged') order by b.applied_at desc limit 1) as base
    from measure m where m.municipality_key = ${municipality} and m.archived_on is null
    order by m.number, m.id`
}

type Names = {
  readonly departments: ReadonlyMap<string, string>
  readonly fields: ReadonlyMap<string, string>
  readonly programmes: ReadonlyMap<string, string>
}

function existingMeasure(row: z.output<typeof storedMeasure>, names: Names): ExistingMeasure {
  const { columns, state } = row
  const links = (row.links ?? []).filter((link) => link.confirmed_at !== null)
  const primary = new Set(links.filter(({ role }) => role === 'primary').map(({ goal }) => goal))
  const secondary = new Set(links.map(({ goal }) => goal).filter((goal) => !primary.has(goal)))
  const nameOf = (id: string) => names.departments.get(id) ?? ''
  return {
    id: row.id,
    changedAt: row.changedAt,
    base: row.base as ExistingMeasure['base'] & (object | null),
    number: columns.number,
    title: columns.title,
    description: columns.description,
    status: state?.status ?? null,
    progress: state?.progress ?? null,
    fieldOfAction: columns.field_id === null ? null : (names.fields.get(columns.field_id) ?? null),
    department: columns.lead_unit_id === null ? null : nameOf(columns.lead_unit_id),
    coDepartments: columns.co_unit_ids.map(nameOf),
    programme: columns.programme_id === null ? null : (names.programmes.get(columns.programme_id) ?? null),
    partners: columns.partners,
    start: columns.planned_start,
    end: columns.planned_end,
    actualStart: columns.actual_start,
    actualEnd: columns.actual_end,
    isContinuous: columns.is_continuous,
    cost: columns.cost_planned,
    costActual: columns.cost_actual,
    funding: columns.funding,
    costNote: columns.cost_note,
    primaryGoals: [...primary],
    secondaryGoals: [...secondary],
    targets: [...new Set(links.flatMap(({ target }) => target ?? []))],
    keyDate: state?.keyDate ?? null,
    note: state?.note ?? null,
    budgetNumber: columns.budget_number,
    visibility: columns.visibility,
    own: columns.own_values,
  }
}
