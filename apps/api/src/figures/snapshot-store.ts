import type { MunicipalityKey } from '@kommune17/domain'
import { Prisma } from '@kommune17/prisma'
import type { Authorized, AuthorizedNetwork } from '../authorize.ts'
import type { Transaction } from '../database.ts'
import type { FigureKey } from './figure-cache.ts'
import { type MeasureRecord, measureEntry, parseMeasureRecords } from './measure-record.ts'
import type { MeasureEntry, MeasureSnapshot, StructureNames } from './measure-snapshot.ts'

const never = '0'
const noNames: StructureNames = { departments: new Map(), fields: new Map(), programmes: new Map() }

/** The municipality's revision: raised by every write that could change a list or a figure. */
export async function findRevision(scope: Authorized, tx: Transaction): Promise<string> {
  const row = await tx.municipalityRevision.findUnique({ where: { municipalityKey: scope.municipality } })
  return row === null ? never : row.revision.toString()
}

/** Everything the municipality's own lists and figures are made of; `revision` must have been read before. */
export async function loadOwnSnapshot(
  scope: Authorized,
  tx: Transaction,
  revision: string,
): Promise<MeasureSnapshot> {
  const { municipality, filter } = scope
  const condition =
    filter.municipalityKey === undefined ? Prisma.sql`true` : Prisma.sql`municipality_key = ${municipality}`
  const records = await selectMeasures(tx, { rows: condition, measures: condition })
  const names = await findNames(scope, tx)
  return { municipality, audience: 'own', revision, entries: records.map(measureEntry), names }
}

/** The released measures of several municipalities at once; those without any are part of the answer, empty. */
export async function listReleasedSnapshots(
  scope: AuthorizedNetwork,
  tx: Transaction,
  keys: readonly FigureKey[],
): Promise<MeasureSnapshot[]> {
  const municipalities = keys.map((key) => key.municipality)
  const rows = Prisma.sql`municipality_key = any(${municipalities}::text[])`
  const isReleased = Prisma.sql`${rows} and visibility in ('network', 'public')`
  await narrowNetwork(tx, municipalities)
  const records = await selectMeasures(tx, {
    rows,
    measures: scope.filter.municipalityKey === undefined ? rows : isReleased,
  })
  await narrowNetwork(tx, scope.municipalities)
  const byMunicipality = new Map<MunicipalityKey, MeasureEntry[]>(municipalities.map((key) => [key, []]))
  for (const record of records) byMunicipality.get(record.municipality)?.push(measureEntry(record))
  return keys.map((key) => ({
    ...key,
    entries: byMunicipality.get(key.municipality) ?? [],
    names: noNames,
  }))
}

// Row-level security looks through every measure of the setting for each table; with all 400 municipalities in it
// that costs more than the answer. Only ever set to a part of what `authorizeNetwork` has opened, or back to it.
async function narrowNetwork(tx: Transaction, municipalities: readonly MunicipalityKey[]): Promise<void> {
  await tx.$queryRaw`select set_config('app.network_municipalities', ${municipalities.join(',')}, true)`
}

type Conditions = { readonly rows: Prisma.Sql; readonly measures: Prisma.Sql }

// One statement, so that a measure and its updates, milestones and links come from the same moment. Until somebody gathers
// statistics, and the embedded database never does by itself, the planner takes 10,000 rows for 50 and would pair each
// measure with all updates.
async function selectMeasures(tx: Transaction, { rows, measures }: Conditions): Promise<MeasureRecord[]> {
  await tx.$queryRaw`select set_config('enable_nestloop', 'off', true)`
  const found = await tx.$queryRaw`
    select m.id::text as id, m.municipality_key as municipality, m.number, m.title,
      m.lead_unit_id::text as "departmentId", m.field_id::text as "fieldId", m.programme_id::text as "programmeId",
      m.visibility, m.is_continuous as "isContinuous", m.planned_start as "plannedStart",
      m.planned_end as "plannedEnd", m.actual_start as "actualStart", m.actual_end as "actualEnd",
      m.archived_on::text as "archivedOn", m.merged_into::text as "mergedInto", m.version,
      ${instant(Prisma.sql`greatest(m.changed_at, u.recorded_at)`)} as "changedAt",
      coalesce(u.list, '[]') as updates, coalesce(s.list, '[]') as milestones, coalesce(l.list, '[]') as links
    from (select * from measure where ${measures}) m
    left join (
      select measure_id, max(recorded_at) as recorded_at, json_agg(json_build_array(
        id, key_date, ${instant(Prisma.sql`recorded_at`)}, status, progress, is_confirmation,
        clears_progress)) as list
      from status_update where ${rows} group by measure_id
    ) u on u.measure_id = m.id
    left join (
      select measure_id, json_agg(json_build_array(weight, due, done_on, dropped_on)) as list
      from milestone where ${rows} group by measure_id
    ) s on s.measure_id = m.id
    left join (
      select measure_id, json_agg(json_build_array(goal, target, role, effect, confirmed_at is not null)
        order by role, goal, target) as list
      from sdg_link where ${rows} group by measure_id
    ) l on l.measure_id = m.id`
  await tx.$queryRaw`select set_config('enable_nestloop', 'on', true)`
  return parseMeasureRecords(found)
}

function instant(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

async function findNames(scope: Authorized, tx: Transaction): Promise<StructureNames> {
  const departments = await tx.orgUnit.findMany({ where: scope.filter, select: { id: true, name: true } })
  const fields = await tx.fieldOfAction.findMany({ where: scope.filter, select: { id: true, name: true } })
  const programmes = await tx.programme.findMany({ where: scope.filter, select: { id: true, title: true } })
  return {
    departments: new Map(departments.map(({ id, name }) => [id, name])),
    fields: new Map(fields.map(({ id, name }) => [id, name])),
    programmes: new Map(programmes.map(({ id, title }) => [id, title])),
  }
}
