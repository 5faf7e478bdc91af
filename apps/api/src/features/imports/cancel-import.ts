import { DomainError } from '@kommune17/domain'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeBatch, lockBatch, removeFile } from './import-store.ts'

/** Gives a list up before anything of it was written. */
export async function cancelImport({ scope, tx }: VerbContext, id: string) {
  const { state } = await lockBatch(scope, tx, id)
  if (state !== 'reading' && state !== 'ready') throw new DomainError('import-not-ready')
  await changeBatch(scope, tx, { id, from: state, changes: { state: 'cancelled' } })
  await removeFile(scope, tx, id)
  return { id }
}
