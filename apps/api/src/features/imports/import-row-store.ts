import type { PlannedRow, RowAction } from '@kommune17/importer'
import { Prisma } from '@kommune17/prisma'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import type { PreparedRow } from './prepare-row.ts'
import { columnTypes } from './stored-columns.ts'

export type StagedRow = {
  readonly row: number
  readonly plan: PlannedRow
  readonly cells: readonly string[]
  readonly prepared: PreparedRow | null
}

/** Stages rows; what text search needs is computed here, where it holds nobody back. */
export async function addRows(
  { municipality }: Authorized,
  tx: Transaction,
  { batchId, rows }: { batchId: string; rows: readonly StagedRow[] },
): Promise<void> {
  const json = JSON.stringify(rows.map(stored), (_key, value: unknown) => storable(value))
  await tx.$executeRaw`
    insert into import_row (batch_id, municipality_key, row, action, has_problems, measure_id, plan, cells, prepared,
      search_text, search)
    select ${batchId}::uuid, ${municipality}, r.row, r.action, r.has_problems, r.measure_id, r.plan, r.cells, r.prepared,
      measure_search_text(m->>'number', m->>'title', m->>'description', m->>'partners', null, m->>'budget_number'),
      measure_search(m->>'title', m->>'description', m->>'partners')
    from jsonb_to_recordset(${json}::jsonb) as r(row int, action text, has_problems boolean, measure_id uuid, plan jsonb,
      cells text[], prepared jsonb), lateral (select r.prepared -> 'measure' as m) as measure`
}

function stored({ row, plan, cells, prepared }: StagedRow) {
  const { action, problems, conflicts } = plan
  const measure_id = prepared?.measure.id ?? plan.measureId
  const has_problems = problems.length + conflicts.length > 0
  return { row, action, has_problems, measure_id, plan, cells, prepared: prepared && terse(prepared) }
}

// What a row writes is read several times in the one transaction that holds everybody back: nothing is spelled out there
// that a missing key says as well. The trail keeps its nulls, they are what it tells.
function terse({ measure, before, update, linksAdded, ...rest }: PreparedRow) {
  return withoutNulls({
    ...rest,
    measure: withoutNulls(measure),
    before: before && withoutNulls(before),
    update: update && withoutNulls(update),
    linksAdded: linksAdded.map(withoutNulls),
  })
}

function withoutNulls(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}

// PostgreSQL stores neither NUL nor half a character, and some files contain them.
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value
}

const removedAtOnce = 5_000

/** Removes some of the batch's rows; false when there are none left. */
export async function removeRows(scope: Authorized, tx: Transaction, batchId: string): Promise<boolean> {
  const count = await tx.$executeRaw`
    delete from import_row where batch_id = ${batchId}::uuid and municipality_key = ${scope.municipality} and row in (
      select row from import_row where batch_id = ${batchId}::uuid order by row limit ${removedAtOnce})`
  return count > 0
}

export type RowQuestion = {
  readonly batchId: string
  readonly action?: RowAction | undefined
  readonly onlyProblems: boolean
  readonly page: number
  readonly pageSize: number
}

/** A page of the list's rows in their order. */
export async function listRows(scope: Authorized, tx: Transaction, question: RowQuestion) {
  const { batchId, action, onlyProblems, page, pageSize } = question
  const where = {
    batchId,
    ...scope.filter,
    ...(action === undefined ? {} : { action }),
    ...(onlyProblems ? { hasProblems: true } : {}),
  }
  const total = await tx.importRow.count({ where })
  const rows = await tx.importRow.findMany({
    where,
    orderBy: { row: 'asc' },
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: { row: true, plan: true, cells: true, measureId: true, outcome: true },
  })
  return { total, rows }
}

/**
 * For statements over all rows of a list: without statistics, and the embedded database gathers none by itself, the
 * planner takes 10,000 rows for a few and pairs each with all others. They are sorted in memory. A server up to
 * PostgreSQL 17 would take the price of what is off for work worth compiling, half a second for each statement.
 * Holds until the transaction ends.
 */
export async function expectManyRows(tx: Transaction): Promise<void> {
  await tx.$queryRaw`
    select set_config('enable_nestloop', 'off', true), set_config('work_mem', '32MB', true), set_config('jit', 'off', true)`
}

/** Which rows a statement is about. */
export function rowsOf({ municipality }: Authorized, batchId: string): Prisma.Sql {
  return Prisma.sql`r.municipality_key = ${municipality} and r.batch_id = ${batchId}::uuid`
}

const columns = Object.keys(columnTypes)

// Rows prepared by an earlier version say nothing of own columns.
function prepared(name: string, otherwise: string): string {
  return name === 'own_values' ? `coalesce(m.${name}, ${otherwise})` : `m.${name}`
}

/** Pieces of SQL that name the columns a list can fill, so that no statement forgets one. */
export const columnSql = {
  names: Prisma.raw(columns.join(', ')),
  fromRecord: Prisma.raw(columns.map((name) => prepared(name, `'{}'`)).join(', ')),
  assignments: Prisma.raw(columns.map((name) => `${name} = ${prepared(name, `measure.${name}`)}`).join(', ')),
  record: Prisma.raw(
    `m(id uuid, ${Object.entries(columnTypes)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')})`,
  ),
} as const
