import { type DecidedUpdate, type Instant, measureStatuses } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import { databaseDay, dayOf, instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import type { StoredDate } from '../measures/stored-days.ts'
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
  await addStatusUpdates(scope, tx, [update])
}

export async function addStatusUpdates(
  scope: Authorized,
  tx: Transaction,
  updates: readonly NewStatusUpdate[],
): Promise<void> {
  await tx.statusUpdate.createMany({
    data: updates.map((update) => ({
      ...update,
      keyDate: databaseDay(update.keyDate),
      municipalityKey: scope.municipality,
      authorId: scope.userId,
    })),
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
  return rows.map(updateOf)
}

/** The status updates of several measures, by measure, in no order. */
export async function listStatusUpdatesOf(
  scope: Authorized,
  tx: Transaction,
  measureIds: readonly string[],
): Promise<Map<string, StoredStatusUpdate[]>> {
  const rows = await tx.statusUpdate.findMany({
    where: { measureId: { in: [...measureIds] }, ...scope.filter },
  })
  const byMeasure = new Map<string, StoredStatusUpdate[]>(measureIds.map((id) => [id, []]))
  for (const row of rows) byMeasure.get(row.measureId)?.push(updateOf(row))
  return byMeasure
}

type UpdateColumns = {
  readonly id: string
  readonly keyDate: StoredDate
  readonly recordedAt: StoredDate
  readonly status: string
  readonly progress: { toNumber: () => number } | null
  readonly isConfirmation: boolean
  readonly clearsProgress: boolean
  readonly note: string | null
  readonly authorId: string | null
}

function updateOf(row: UpdateColumns): StoredStatusUpdate {
  return {
    id: row.id,
    keyDate: dayOf(row.keyDate),
    recordedAt: instantOf(row.recordedAt),
    status: oneOf(measureStatuses, row.status),
    progress: row.progress === null ? null : row.progress.toNumber(),
    isConfirmation: row.isConfirmation,
    clearsProgress: row.clearsProgress,
    note: row.note,
    authorId: row.authorId,
  }
}
