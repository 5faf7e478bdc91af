import { type DecidedUpdate, type Instant, measureStatuses } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import { databaseDay, dayOf, instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { oneOf } from '../measures/stored-words.ts'

export type NewStatusUpdate = DecidedUpdate & {
  readonly id: string
  readonly measureId: string
  readonly recordedAt: Instant
}

export type StoredStatusUpdate = Omit<NewStatusUpdate, 'measureId'> & { readonly authorId: string | null }

/** Appends; a status update is never changed or removed. */
export async function addStatusUpdate(
  scope: Authorized,
  tx: Transaction,
  update: NewStatusUpdate,
): Promise<void> {
  await tx.statusUpdate.create({
    data: {
      ...update,
      keyDate: databaseDay(update.keyDate),
      municipalityKey: scope.municipality,
      authorId: scope.userId,
    },
    select: { id: true },
  })
}

/** Every status update of a measure, the newest key date first. */
export async function listStatusUpdates(
  scope: Authorized,
  tx: Transaction,
  measureId: string,
): Promise<StoredStatusUpdate[]> {
  const rows = await tx.statusUpdate.findMany({
    where: { measureId, ...scope.filter },
    orderBy: [{ keyDate: 'desc' }, { recordedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    keyDate: dayOf(row.keyDate),
    recordedAt: instantOf(row.recordedAt),
    status: oneOf(measureStatuses, row.status),
    progress: row.progress === null ? null : row.progress.toNumber(),
    isConfirmation: row.isConfirmation,
    note: row.note,
    authorId: row.authorId,
  }))
}
