import { refuseImpossibleColumn } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeOwnColumnFields, findOwnColumn, listOwnColumns } from './own-column-store.ts'

/** Brings a removed column back with its values, unless its name has been given away meanwhile. */
export async function restoreOwnColumn({ scope, tx, now }: VerbContext, id: string) {
  const column = await findOwnColumn(scope, tx, id)
  if (!column.isRemoved) return { id }
  refuseImpossibleColumn(await listOwnColumns(scope, tx), column)
  await changeOwnColumnFields(scope, tx, { id, changes: { removedAt: null } })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'ownColumn.restore', objectKind: 'ownColumn', objectId: id },
    after: { name: column.name },
  })
  return { id }
}
