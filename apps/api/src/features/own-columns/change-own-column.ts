import { DomainError, type OwnColumnChanges, refuseImpossibleColumn } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { changeOwnColumnFields, findOwnColumn, listOwnColumns } from './own-column-store.ts'

/** Renames a column or changes its choices; a value that is no longer among them stays until somebody changes it. */
export async function changeOwnColumn(
  { scope, tx, now }: VerbContext,
  { id, changes }: { id: string; changes: OwnColumnChanges },
) {
  const { name, kind, choices, isRemoved } = await findOwnColumn(scope, tx, id)
  if (isRemoved) throw new DomainError('not-found')
  const before = { name, choices }
  const after = { ...before, ...changes }
  const others = (await listOwnColumns(scope, tx)).filter((column) => column.id !== id)
  refuseImpossibleColumn(others, { kind, ...after })
  await changeOwnColumnFields(scope, tx, { id, changes })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'ownColumn.change', objectKind: 'ownColumn', objectId: id },
    before,
    after,
  })
  return { id }
}
