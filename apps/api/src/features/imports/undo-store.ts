import type { Instant } from '@kommune17/domain'
import * as z from 'zod/mini'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { type Application, authorOf } from './apply-store.ts'
import { columnSql, rowsOf } from './import-row-store.ts'

/**
 * Decides which rows are taken back: all but those whose measure somebody has worked on since. What a later import did
 * and took back again does not count.
 */
export async function markUndone(
  scope: Authorized,
  tx: Transaction,
  { batchId, appliedSeq }: { batchId: string; appliedSeq: bigint },
): Promise<void> {
  await tx.$executeRaw`
    update import_row r set outcome = case when exists (
      select from audit_event a where a.municipality_key = r.municipality_key and a.measure_id = r.measure_id
        and a.seq > ${appliedSeq} and a.action <> 'measure.importUndo' and not exists (
          select from import_row later where later.municipality_key = a.municipality_key and later.measure_id = a.measure_id
            and later.outcome = 'undone' and later.prepared -> 'audit' ->> 'id' = a.id::text)
      ) then 'kept' else 'undone' end
    where ${rowsOf(scope, batchId)} and r.action in ('create', 'change')`
}

const keptRows = z.array(
  z.object({
    row: z.number(),
    measureId: z.string(),
    title: z.string(),
    at: z.date(),
    actorId: z.nullable(z.string()),
  }),
)

/** The measures that stay, with the last one to work on each. */
export async function listKept(
  scope: Authorized,
  tx: Transaction,
  batchId: string,
): Promise<z.output<typeof keptRows>> {
  const rows = await tx.$queryRaw`
    select r.row, r.measure_id::text as "measureId", m.title, a.at, a.actor_id::text as "actorId"
    from import_row r join measure m on m.municipality_key = r.municipality_key and m.id = r.measure_id
    join lateral (select at, actor_id from audit_event where municipality_key = r.municipality_key
      and measure_id = r.measure_id order by seq desc limit 1) a on true
    where ${rowsOf(scope, batchId)} and r.outcome = 'kept' order by r.row`
  return keptRows.parse(rows)
}

/** Puts everything back as it was before the import, for the rows marked `undone`. */
export async function takeBack(
  scope: Authorized,
  tx: Transaction,
  { batchId, at }: Application,
): Promise<void> {
  await tx.$queryRaw`select set_config('app.undo_import', ${batchId}, true)`
  await tx.$executeRaw`
    delete from status_update using import_row r where ${rowsOf(scope, batchId)} and r.outcome = 'undone'
      and status_update.municipality_key = r.municipality_key and status_update.measure_id = r.measure_id
      and status_update.import_batch_id = r.batch_id`
  await takeBackLinks(scope, tx, batchId)
  await takeBackMeasures(scope, tx, { batchId, at })
}

async function takeBackLinks(scope: Authorized, tx: Transaction, batchId: string): Promise<void> {
  await tx.$executeRaw`
    delete from sdg_link using import_row r, jsonb_to_recordset(r.prepared -> 'linksAdded') as l(id uuid)
    where ${rowsOf(scope, batchId)} and r.outcome = 'undone' and r.action = 'change' and sdg_link.id = l.id
      and sdg_link.municipality_key = r.municipality_key`
  await tx.$executeRaw`
    insert into sdg_link (id, municipality_key, measure_id, goal, target, role, effect, justification, origin, confirmed_at,
      confirmed_by)
    select l.id, r.municipality_key, r.measure_id, l.goal, l.target, l.role, 'supports', l.justification, l.origin,
      l.confirmed_at, l.confirmed_by
    from import_row r, jsonb_to_recordset(r.prepared -> 'linksRemoved') as l(id uuid, goal smallint, target text, role text,
      justification text, origin text, confirmed_at timestamptz, confirmed_by uuid)
    where ${rowsOf(scope, batchId)} and r.outcome = 'undone'`
}

async function takeBackMeasures(
  scope: Authorized,
  tx: Transaction,
  { batchId, at }: { batchId: string; at: Instant },
): Promise<void> {
  await tx.$executeRaw`
    update measure set ${columnSql.assignments}, version = measure.version + 1, changed_at = ${at}::timestamptz,
      changed_by = ${authorOf(scope)}
    from import_row r, jsonb_to_record(nullif(r.prepared -> 'before', 'null')) as ${columnSql.record}
    where ${rowsOf(scope, batchId)} and r.outcome = 'undone' and r.action = 'change' and measure.id = r.measure_id
      and measure.municipality_key = r.municipality_key`
  await tx.$executeRaw`
    delete from measure using import_row r where ${rowsOf(scope, batchId)} and r.outcome = 'undone'
      and r.action = 'create' and measure.id = r.measure_id and measure.municipality_key = r.municipality_key`
}
