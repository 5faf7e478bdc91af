import type { Instant } from '@kommune17/domain'
import { Prisma } from '@kommune17/prisma'
import * as z from 'zod/mini'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { columnSql, rowsOf } from './import-row-store.ts'

export type Application = { readonly batchId: string; readonly at: Instant }

/** Adds the measures of the rows that create one. */
export async function addImportedMeasures(scope: Authorized, tx: Transaction, { batchId, at }: Application) {
  const author = authorOf(scope)
  return tx.$executeRaw`
    insert into measure (id, municipality_key, ${columnSql.names}, version, created_at, created_by, changed_at, changed_by,
      import_batch_id, search_text, search)
    select m.id, r.municipality_key, ${columnSql.fromRecord}, 1, ${at}::timestamptz, ${author}, ${at}::timestamptz, ${author},
      r.batch_id, r.search_text, r.search
    from import_row r, jsonb_to_record(r.prepared -> 'measure') as ${columnSql.record}
    where ${rowsOf(scope, batchId)} and r.action = 'create' order by r.row`
}

/** Stores the next version of the measures of the rows that change one; returns how many still had the planned version. */
export async function changeImportedMeasures(
  scope: Authorized,
  tx: Transaction,
  { batchId, at }: Application,
) {
  return tx.$executeRaw`
    update measure set ${columnSql.assignments}, version = measure.version + 1, changed_at = ${at}::timestamptz,
      changed_by = ${authorOf(scope)}, search_text = r.search_text, search = r.search
    from import_row r, jsonb_to_record(r.prepared -> 'measure') as ${columnSql.record}
    where ${rowsOf(scope, batchId)} and r.action = 'change' and measure.id = m.id
      and measure.municipality_key = r.municipality_key and measure.version = (r.prepared ->> 'version')::int - 1
      and measure.archived_on is null`
}

export async function removeReplacedLinks(scope: Authorized, tx: Transaction, { batchId }: Application) {
  await tx.$executeRaw`
    delete from sdg_link using import_row r, jsonb_to_recordset(r.prepared -> 'linksRemoved') as l(id uuid)
    where ${rowsOf(scope, batchId)} and r.action = 'change' and sdg_link.id = l.id
      and sdg_link.municipality_key = r.municipality_key`
}

export async function addImportedLinks(scope: Authorized, tx: Transaction, { batchId, at }: Application) {
  await tx.$executeRaw`
    insert into sdg_link (id, municipality_key, measure_id, goal, target, role, effect, origin, confirmed_at, confirmed_by)
    select l.id, r.municipality_key, r.measure_id, l.goal, l.target, l.role, 'supports', 'imported', ${at}::timestamptz,
      ${authorOf(scope)}
    from import_row r, jsonb_to_recordset(r.prepared -> 'linksAdded') as l(id uuid, goal smallint, target text, role text)
    where ${rowsOf(scope, batchId)} and r.action in ('create', 'change')`
}

export async function addImportedUpdates(scope: Authorized, tx: Transaction, { batchId, at }: Application) {
  await tx.$executeRaw`
    insert into status_update (id, municipality_key, measure_id, key_date, recorded_at, status, progress, is_confirmation,
      clears_progress, note, author_id, import_batch_id)
    select u.id, r.municipality_key, r.measure_id, u.key_date, ${at}::timestamptz, u.status, u.progress, u.is_confirmation,
      coalesce(u.clears_progress, false), u.note, ${authorOf(scope)}, r.batch_id
    from import_row r, jsonb_to_record(nullif(r.prepared -> 'update', 'null')) as u(id uuid, key_date date, status text, progress numeric,
      is_confirmation boolean, clears_progress boolean, note text)
    where ${rowsOf(scope, batchId)} and r.action in ('create', 'change') and u.id is not null`
}

export async function addImportedDecisions(scope: Authorized, tx: Transaction, { batchId }: Application) {
  await tx.$executeRaw`
    insert into decision (id, municipality_key, measure_id, body)
    select (d.said ->> 'id')::uuid, r.municipality_key, r.measure_id, d.said ->> 'body'
    from import_row r, lateral (select nullif(r.prepared -> 'decision', 'null') as said) as d
    where ${rowsOf(scope, batchId)} and r.action = 'create' and d.said is not null`
}

/** One line of the trail for each measure; `before` and `after` as the row says them, or the other way round. */
export async function addImportEvents(
  scope: Authorized,
  tx: Transaction,
  { batchId, at, isUndo }: Application & { readonly isUndo: boolean },
) {
  const action = isUndo
    ? Prisma.sql`'measure.importUndo'`
    : Prisma.sql`case r.action when 'create' then 'measure.importCreate' else 'measure.importChange' end`
  const wanted = isUndo ? Prisma.sql`r.outcome = 'undone'` : Prisma.sql`r.outcome is null`
  const said = (name: 'before' | 'after') => Prisma.sql`r.prepared -> 'audit' -> ${name}::text`
  await tx.$executeRaw`
    insert into audit_event (id, municipality_key, at, actor_id, actor_role, via, action, measure_id, object_kind, object_id,
      before, after)
    select ${isUndo ? Prisma.sql`gen_random_uuid()` : Prisma.sql`(r.prepared -> 'audit' ->> 'id')::uuid`}, r.municipality_key,
      ${at}::timestamptz, ${authorOf(scope)}, ${scope.role}, ${scope.via}, ${action}, r.measure_id, 'measure',
      r.measure_id::text, ${said(isUndo ? 'after' : 'before')}, ${said(isUndo ? 'before' : 'after')}
    from import_row r where ${rowsOf(scope, batchId)} and r.action in ('create', 'change') and ${wanted} order by r.row`
}

const latest = z.array(z.object({ seq: z.bigint() }))

/** The number of the municipality's latest line in the trail. */
export async function findLatestEvent({ municipality }: Authorized, tx: Transaction): Promise<bigint> {
  const rows = await tx.$queryRaw`
    select coalesce(max(seq), 0) as seq from audit_event where municipality_key = ${municipality}`
  return latest.parse(rows)[0]?.seq ?? 0n
}

/** Nobody at the command line is a person of the product. */
export function authorOf({ userId }: Authorized): Prisma.Sql {
  return userId === null ? Prisma.sql`null::uuid` : Prisma.sql`${userId}::uuid`
}
