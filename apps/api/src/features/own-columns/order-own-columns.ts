import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeOwnColumnFields, listOwnColumns } from './own-column-store.ts'

/** Puts the columns named first, in that order; those not named keep theirs behind them. */
export async function orderOwnColumns({ scope, tx, now }: VerbContext, ids: readonly string[]) {
  const columns = await listOwnColumns(scope, tx)
  if (ids.some((id) => columns.every((column) => column.id !== id))) throw new DomainError('not-found')
  const others = columns.filter(({ id }) => !ids.includes(id))
  const ordered = [...ids, ...others.map(({ id }) => id)]
  for (const [position, id] of ordered.entries()) {
    await changeOwnColumnFields(scope, tx, { id, changes: { position } })
  }
  const names = new Map(columns.map(({ id, name }) => [id, name]))
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'ownColumn.order', objectKind: 'ownColumn', objectId: scope.municipality },
    before: { order: columns.map(({ name }) => name) },
    after: { order: ordered.map((id) => names.get(id) ?? '') },
  })
  return { ids: ordered }
}
