import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeOwnColumnFields, findOwnColumn } from './own-column-store.ts'

/** Hides a column with all its values; both come back when it is restored. */
export async function removeOwnColumn({ scope, tx, now }: VerbContext, id: string) {
  const { name, isRemoved } = await findOwnColumn(scope, tx, id)
  if (isRemoved) throw new DomainError('not-found')
  await changeOwnColumnFields(scope, tx, { id, changes: { removedAt: now } })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'ownColumn.remove', objectKind: 'ownColumn', objectId: id },
    before: { name },
  })
  return { id }
}
