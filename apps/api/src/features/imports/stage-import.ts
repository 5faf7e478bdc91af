import { DomainError, type IsoDate } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { findRevision } from '../../figures/snapshot-store.ts'
import { type ExistingList, listExisting } from './existing-measures-store.ts'
import { addRows, removeRows } from './import-row-store.ts'
import { changeBatch, findBatch, findFile, findMemory, removeFile } from './import-store.ts'
import type { ReadRow } from './list-reading.ts'
import { isWritten, type PartIds, partIds } from './new-parts.ts'
import { prepareRow } from './prepare-row.ts'
import type { ReadList } from './read-list.ts'

/** Opens a short transaction of its own for whoever runs the staging: a person's job, or the command line. */
export type InShortTransaction = <T>(
  work: (parts: { readonly scope: Authorized; readonly tx: Transaction }) => Promise<T>,
) => Promise<T>

export type Staging = {
  readonly batchId: string
  readonly today: IsoDate
  readonly inTransaction: InShortTransaction
  readonly read: ReadList
  readonly signal: AbortSignal
}

/** Reads the batch's file and stages what each row would do, in transactions so short that nobody notices. */
export async function stageImport(staging: Staging): Promise<void> {
  try {
    await stage(staging)
  } catch (error) {
    if (staging.signal.aborted) return
    await refuse(staging, error)
    if (!(error instanceof DomainError)) throw error
  }
}

async function stage(staging: Staging): Promise<void> {
  const { batchId, inTransaction, today, read, signal } = staging
  const start = await inTransaction(({ scope, tx }) => findStart(scope, tx, batchId))
  if (start === null) return
  const { batch, bytes, memory, list, revision } = start
  const { choices, fileName } = batch
  const { existing } = list
  const pasted = fileName === pastedName ? '' : fileName
  const reading = await read({ bytes, fileName: pasted, choices, memory, existing, today }, signal)
  while (await inTransaction(({ scope, tx }) => removeRows(scope, tx, batchId))) {
    if (signal.aborted) return
  }
  await note(staging, { rowsStaged: 0, rowsTotal: reading.plan.totals.rows })
  const parts = partIds(existing)
  let rowsStaged = 0
  for await (const rows of reading.rows) {
    if (signal.aborted) return
    const staged = rows.map((row) => stagedRow(row, { list, parts, today }))
    rowsStaged += rows.length
    await inTransaction(async ({ scope, tx }) => {
      await addRows(scope, tx, { batchId, rows: staged })
      await changeBatch(scope, tx, { id: batchId, from: 'reading', changes: { rowsStaged } })
    })
  }
  const summary = { ...reading.plan, parts: parts.made(), revision }
  await note(staging, { state: 'ready', summary })
}

/** What a pasted block is called; it has no file name. */
export const pastedName = 'Zwischenablage'

async function findStart(scope: Authorized, tx: Transaction, batchId: string) {
  const batch = await findBatch(scope, tx, batchId)
  const bytes = await findFile(scope, tx, batchId)
  if (batch.state !== 'reading' || bytes === null) return null
  // Read before the data: they may be newer than their label, never older.
  const revision = await findRevision(scope, tx)
  const memory = await findMemory(scope, tx)
  return { batch, bytes, memory, list: await listExisting(scope, tx), revision }
}

type Preparation = { readonly list: ExistingList; readonly parts: PartIds; readonly today: IsoDate }

function stagedRow({ plan, cells }: ReadRow, { list, parts, today }: Preparation) {
  const stored = plan.measureId === null ? null : (list.stored.get(plan.measureId) ?? null)
  const { ownColumns } = list.existing
  const prepared = isWritten(plan) ? prepareRow(plan, { stored, parts, ownColumns, today }) : null
  return { row: plan.row, plan, cells, prepared }
}

async function note(
  { batchId, inTransaction }: Staging,
  changes: Parameters<typeof changeBatch>[2]['changes'],
) {
  await inTransaction(({ scope, tx }) => changeBatch(scope, tx, { id: batchId, from: 'reading', changes }))
}

async function refuse({ batchId, inTransaction }: Staging, error: unknown): Promise<void> {
  const { code, details } = error instanceof DomainError ? error : new DomainError('internal')
  await inTransaction(async ({ scope, tx }) => {
    const changes = { state: 'refused', problem: { code, details } } as const
    await changeBatch(scope, tx, { id: batchId, from: 'reading', changes })
    await removeFile(scope, tx, batchId)
  })
}
