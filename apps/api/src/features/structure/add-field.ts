import { DomainError, type NewField } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { isSameName } from './refuse-misplaced-department.ts'
import { addFieldRow, listFields } from './structure-store.ts'

/** Adds a field of action at the end of the municipality's own list. */
export async function addField({ scope, tx, now }: VerbContext, { name }: NewField) {
  const fields = await listFields(scope, tx)
  if (fields.some((field) => isSameName(field.name, name)))
    throw new DomainError('already-exists', { field: 'name' })
  const id = newId()
  const position = 1 + Math.max(-1, ...fields.map((field) => field.position))
  await addFieldRow(scope, tx, { id, name, position })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'field.add', objectKind: 'field', objectId: id },
    after: { name, position },
  })
  return { id }
}
