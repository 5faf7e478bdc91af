import { DomainError } from '@kommune17/domain'
import type { Choices } from '@kommune17/importer'
import type { VerbContext } from '../audit/verb-context.ts'
import { remembering } from './import-memory.ts'
import { changeBatch, changeMemory, findMemory, lockBatch } from './import-store.ts'

/** Stores what a person decided about a list, remembers what holds for the next one too; the list is then staged anew. */
export async function chooseImport(
  { scope, tx }: VerbContext,
  { id, choices }: { readonly id: string; readonly choices: Choices },
) {
  const batch = await lockBatch(scope, tx, id)
  if (batch.state !== 'ready' && batch.state !== 'reading') throw new DomainError('import-not-ready')
  const changes = { choices, state: 'reading', rowsStaged: 0, rowsTotal: null } as const
  await changeBatch(scope, tx, { id, from: batch.state, changes })
  const columns = batch.summary?.columns ?? []
  await changeMemory(scope, tx, remembering(await findMemory(scope, tx), { choices, columns }))
  return { id }
}
