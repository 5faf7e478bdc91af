import {
  type Instant,
  type MeasureChanges,
  type MeasureFields,
  type PlainGridField,
  visibilities,
} from '@kommune17/domain'
import { Prisma } from '@kommune17/prisma'
import * as z from 'zod/mini'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

const text = z.nullable(z.string())
const amount = z.nullable(z.number())

const gridRecord = z.object({
  id: z.string(),
  version: z.number(),
  archivedOn: text,
  changedAt: z.string(),
  changedBy: text,
  number: text,
  title: z.string(),
  description: text,
  departmentId: text,
  fieldId: text,
  programmeId: text,
  plannedStart: text,
  plannedEnd: text,
  isContinuous: z.boolean(),
  actualStart: text,
  actualEnd: text,
  costPlanned: amount,
  costActual: amount,
  funding: amount,
  costNote: text,
  partners: text,
  budgetNumber: text,
  visibility: z.enum(visibilities),
  own: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** The columns of a measure that the grid shows; `changedBy` is an id. */
export type GridRecord = Pick<MeasureFields, PlainGridField | 'own'> & z.infer<typeof gridRecord>

/** Many measures at once; those of other municipalities are not found. */
export async function listGridRecords(
  scope: Authorized,
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, GridRecord>> {
  const rows = await tx.$queryRaw`
    select id::text as id, version, archived_on::text as "archivedOn", changed_by::text as "changedBy",
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt",
      number, title, description, lead_unit_id::text as "departmentId", field_id::text as "fieldId",
      programme_id::text as "programmeId", planned_start as "plannedStart", planned_end as "plannedEnd",
      is_continuous as "isContinuous", actual_start as "actualStart", actual_end as "actualEnd",
      cost_planned::float8 as "costPlanned", cost_actual::float8 as "costActual", funding::float8 as funding,
      cost_note as "costNote", partners, budget_number as "budgetNumber", visibility, own_values as own
    from measure where ${own(scope)} and id = any(${ids}::uuid[])`
  return new Map(
    z
      .array(gridRecord)
      .parse(rows)
      .map((row) => [row.id, row]),
  )
}

/** As `listGridRecords`; nobody else changes these measures or what hangs on them until the transaction ends. */
export async function lockGridRecords(
  scope: Authorized,
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, GridRecord>> {
  // Everybody locks in the same order, or two pastes could wait for each other.
  await tx.$queryRaw`
    select 1 from measure where ${own(scope)} and id = any(${ids}::uuid[]) order by id for update`
  return listGridRecords(scope, tx, ids)
}

const columns: Readonly<Record<PlainGridField, { name: string; type: string }>> = {
  number: { name: 'number', type: 'text' },
  title: { name: 'title', type: 'text' },
  description: { name: 'description', type: 'text' },
  departmentId: { name: 'lead_unit_id', type: 'uuid' },
  fieldId: { name: 'field_id', type: 'uuid' },
  programmeId: { name: 'programme_id', type: 'uuid' },
  plannedStart: { name: 'planned_start', type: 'text' },
  plannedEnd: { name: 'planned_end', type: 'text' },
  isContinuous: { name: 'is_continuous', type: 'boolean' },
  actualStart: { name: 'actual_start', type: 'text' },
  actualEnd: { name: 'actual_end', type: 'text' },
  costPlanned: { name: 'cost_planned', type: 'numeric' },
  costActual: { name: 'cost_actual', type: 'numeric' },
  funding: { name: 'funding', type: 'numeric' },
  costNote: { name: 'cost_note', type: 'text' },
  partners: { name: 'partners', type: 'text' },
  budgetNumber: { name: 'budget_number', type: 'text' },
  visibility: { name: 'visibility', type: 'text' },
}

type GridChange = { readonly id: string; readonly version: number; readonly changes: MeasureChanges }

/** Stores the next version of many locked measures in one statement, which sets only the columns any of them changes. */
export async function changeGridRecords(
  scope: Authorized,
  tx: Transaction,
  { changes, at }: { changes: readonly GridChange[]; at: Instant },
): Promise<void> {
  const named = Object.entries(columns).filter(([field]) => changes.some((change) => field in change.changes))
  const rows = changes.map(({ id, version, changes: fields }) => ({ id, version, fields }))
  const assignments = named.map(
    ([field, { name, type }]) =>
      `${name} = case when n.fields ? '${field}' then (n.fields->>'${field}')::${type} else m.${name} end`,
  )
  if (changes.some((change) => change.changes.own)) {
    assignments.push(`own_values = jsonb_strip_nulls(m.own_values || coalesce(n.fields->'own', '{}'))`)
  }
  if (assignments.length === 0) return
  await tx.$executeRaw`
    update measure m set ${Prisma.raw(assignments.join(', '))}, version = n.version,
      changed_at = ${at}::timestamptz, changed_by = ${scope.userId}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, version int, fields jsonb)
    where m.id = n.id and ${own(scope, 'm.')}`
}

const lastChange = z.object({
  measureId: z.string(),
  field: z.string(),
  at: z.string(),
  actorId: text,
})

/** Who last touched each of these fields of these measures, as far as the trail tells, by `measure/field`. */
export async function listLastChanges(
  scope: Authorized,
  tx: Transaction,
  measureIds: readonly string[],
): Promise<Map<string, { at: Instant; actorId: string | null }>> {
  const rows = await tx.$queryRaw`
    select distinct on (e.measure_id, f.field) e.measure_id::text as "measureId", f.field,
      to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.actor_id::text as "actorId"
    from audit_event e cross join lateral (
      select 'goals' as field where e.object_kind = 'link'
      union all select unnest(array['status', 'progress']) where e.object_kind = 'progress'
      union all select case when key in ('primaryGoals', 'secondaryGoals', 'targets') then 'goals' else key end
        from (select e.before as side union all select e.after) s cross join lateral jsonb_object_keys(s.side) as key
        where e.object_kind = 'measure' and jsonb_typeof(s.side) = 'object'
    ) f
    where ${own(scope, 'e.')} and e.measure_id = any(${measureIds}::uuid[])
    order by e.measure_id, f.field, e.seq desc`
  const found = z.array(lastChange).parse(rows)
  return new Map(found.map(({ measureId, field, at, actorId }) => [`${measureId}/${field}`, { at, actorId }]))
}

function own({ filter }: Authorized, alias = ''): Prisma.Sql {
  const { municipalityKey } = filter
  if (municipalityKey === undefined) return Prisma.sql`true`
  return Prisma.sql`${Prisma.raw(alias)}municipality_key = ${municipalityKey}`
}
