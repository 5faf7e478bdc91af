import { type NewOwnColumn, refuseImpossibleColumn } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { addOwnColumnRow, listOwnColumns } from './own-column-store.ts'

/** Adds a column at the end of the municipality's own ones. */
export async function addOwnColumn({ scope, tx, now }: VerbContext, input: NewOwnColumn) {
  const { name, kind, choices } = input
  const columns = await listOwnColumns(scope, tx)
  refuseImpossibleColumn(columns, { name, kind, choices })
  const id = newId()
  const position = 1 + Math.max(-1, ...columns.map((column) => column.position))
  await addOwnColumnRow(scope, tx, { id, name, kind, choices, position })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'ownColumn.add', objectKind: 'ownColumn', objectId: id },
    after: { name, kind, choices },
  })
  return { id }
}
