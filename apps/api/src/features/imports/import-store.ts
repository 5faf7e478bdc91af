import { DomainError, type ErrorCode, type ErrorDetails, errorCodes, type Instant } from '@kommune17/domain'
import type { Choices, ImportPlan } from '@kommune17/importer'
import { Prisma } from '@kommune17/prisma'
import type { Authorized } from '../../authorize.ts'
import { instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { listPersonNames } from '../audit/person-store.ts'
import { instantOrNull } from '../measures/stored-days.ts'
import { oneOf } from '../measures/stored-words.ts'
import type { ImportMemory } from './import-memory.ts'
import type { NewParts } from './new-parts.ts'

export const importStates = ['reading', 'ready', 'refused', 'cancelled', 'applied', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** Everything of a plan but its rows; `revision` is that of the data it was made against. */
export type PlanSummary = Omit<ImportPlan, 'rows'> & {
  readonly sheets: readonly string[]
  readonly parts: NewParts
  readonly revision: string
}

export type ImportProblem = { readonly code: ErrorCode; readonly details: ErrorDetails }

export type ImportBatch = {
  readonly id: string
  readonly fileName: string
  readonly state: ImportState
  readonly problem: ImportProblem | null
  readonly choices: Choices
  readonly summary: PlanSummary | null
  readonly rowsStaged: number
  readonly rowsTotal: number | null
  readonly createdAt: Instant
  readonly createdBy: string | null
  readonly appliedAt: Instant | null
  readonly appliedSeq: bigint | null
  readonly undoneAt: Instant | null
}

type NewBatch = {
  readonly id: string
  readonly fileName: string
  readonly content: Uint8Array<ArrayBuffer>
  readonly at: Instant
}

/** Keeps the file until its rows are applied or given up. */
export async function addBatch(scope: Authorized, tx: Transaction, batch: NewBatch): Promise<void> {
  const { id, fileName, content, at } = batch
  const municipalityKey = scope.municipality
  await tx.importBatch.create({
    data: {
      ...{ id, municipalityKey, fileName, byteCount: content.length, state: 'reading', createdAt: at },
      createdBy: scope.userId,
    },
    select: { id: true },
  })
  await tx.importFile.create({ data: { batchId: id, municipalityKey, content }, select: { batchId: true } })
}

/** A batch of the asker's municipality; an unknown and a foreign one are `not-found` alike. */
export async function findBatch(scope: Authorized, tx: Transaction, id: string): Promise<ImportBatch> {
  const row = await tx.importBatch.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return batchOf(row)
}

/** As `findBatch`; nobody else changes the batch until the transaction ends. */
export async function lockBatch(scope: Authorized, tx: Transaction, id: string): Promise<ImportBatch> {
  await tx.$queryRaw`select 1 from import_batch where id = ${id}::uuid for update`
  return findBatch(scope, tx, id)
}

const longestList = 50

/** The latest lists, the newest first, with the names of those who brought them. */
export async function listBatches(scope: Authorized, tx: Transaction) {
  const rows = await tx.importBatch.findMany({
    where: scope.filter,
    orderBy: { createdAt: 'desc' },
    take: longestList,
  })
  const names = await listPersonNames(
    scope,
    tx,
    rows.map(({ createdBy }) => createdBy),
  )
  return rows.map((row) => ({ ...batchOf(row), createdByName: names.get(row.createdBy ?? '') ?? null }))
}

type BatchChange = {
  readonly state?: ImportState
  readonly problem?: ImportProblem
  readonly choices?: Choices
  readonly summary?: PlanSummary | null
  readonly rowsStaged?: number
  readonly rowsTotal?: number | null
  readonly appliedAt?: Instant
  readonly appliedBy?: string | null
  readonly appliedSeq?: bigint
  readonly undoneAt?: Instant
  readonly undoneBy?: string | null
}

/** False when the batch is not in the state `from` any more. */
export async function changeBatch(
  scope: Authorized,
  tx: Transaction,
  { id, from, changes }: { id: string; from: ImportState; changes: BatchChange },
): Promise<boolean> {
  const { problem, choices, summary, ...columns } = changes
  const { count } = await tx.importBatch.updateMany({
    where: { id, state: from, ...scope.filter },
    data: {
      ...columns,
      ...(problem === undefined ? {} : { problem: asJson(problem) }),
      ...(choices === undefined ? {} : { choices: asJson(choices) }),
      ...(summary === undefined ? {} : { summary: summary === null ? Prisma.DbNull : asJson(summary) }),
    },
  })
  return count === 1
}

/** The bytes as they came in; null when they have been given up. */
export async function findFile(
  scope: Authorized,
  tx: Transaction,
  batchId: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx.importFile.findFirst({ where: { batchId, ...scope.filter } })
  return row?.content ?? null
}

export async function removeFile(scope: Authorized, tx: Transaction, batchId: string): Promise<void> {
  await tx.importFile.deleteMany({ where: { batchId, ...scope.filter } })
}

/** What this municipality once said about its lists. */
export async function findMemory(scope: Authorized, tx: Transaction): Promise<ImportMemory> {
  const row = await tx.importMemory.findUnique({ where: { municipalityKey: scope.municipality } })
  return fromJson<ImportMemory>(row?.memory ?? {})
}

export async function changeMemory(scope: Authorized, tx: Transaction, memory: ImportMemory): Promise<void> {
  const municipalityKey = scope.municipality
  await tx.importMemory.upsert({
    where: { municipalityKey },
    create: { municipalityKey, memory: asJson(memory) },
    update: { memory: asJson(memory) },
    select: { municipalityKey: true },
  })
}

type BatchColumns = Awaited<ReturnType<Transaction['importBatch']['findFirstOrThrow']>>

function batchOf(row: BatchColumns): ImportBatch {
  const { id, fileName, rowsStaged, rowsTotal, createdBy, appliedSeq } = row
  return {
    ...{ id, fileName, rowsStaged, rowsTotal, createdBy, appliedSeq },
    state: oneOf(importStates, row.state),
    problem: problemOf(row.problem),
    choices: fromJson<Choices>(row.choices),
    summary: row.summary === null ? null : fromJson<PlanSummary>(row.summary),
    createdAt: instantOf(row.createdAt),
    appliedAt: instantOrNull(row.appliedAt),
    undoneAt: instantOrNull(row.undoneAt),
  }
}

function problemOf(stored: Prisma.JsonValue): ImportProblem | null {
  if (stored === null) return null
  const { code, details } = fromJson<{ code: string; details: ErrorDetails }>(stored)
  return { code: oneOf(errorCodes, code), details }
}

/** What we write as JSON ourselves comes back as it was. */
function fromJson<T>(stored: Prisma.JsonValue): T {
  return stored as T
}

function asJson(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject
}
