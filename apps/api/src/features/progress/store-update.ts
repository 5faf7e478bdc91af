import type { DecidedUpdate } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { addStatusUpdate } from './progress-store.ts'

type StoredUpdate = {
  readonly measureId: string
  readonly update: DecidedUpdate
  readonly action: 'progress.log' | 'progress.confirmUnchanged'
}

/** Appends a decided update and its audit row; what it answers is what the list will show. */
export async function storeUpdate(
  { scope, tx, now }: VerbContext,
  { measureId, update, action }: StoredUpdate,
) {
  const id = newId()
  await addStatusUpdate(scope, tx, { ...update, id, measureId, recordedAt: now })
  await recordAudit(scope, tx, {
    at: now,
    action,
    objectKind: 'progress',
    objectId: id,
    measureId,
    after: { ...update },
  })
  const { keyDate, status, progress, isConfirmation } = update
  return { id, measureId, keyDate, status, progress, isConfirmation }
}
