import { DomainError, type FieldChanges } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { isSameName } from './refuse-misplaced-department.ts'
import { changeFieldFields, findField, listFields } from './structure-store.ts'

export async function changeField(
  { scope, tx, now }: VerbContext,
  { id, changes }: { id: string; changes: FieldChanges },
) {
  const { id: _, ...before } = await findField(scope, tx, id)
  const after = { ...before, ...changes }
  const others = (await listFields(scope, tx)).filter((field) => field.id !== id)
  if (others.some((field) => isSameName(field.name, changes.name ?? before.name))) {
    throw new DomainError('already-exists', { field: 'name' })
  }
  await changeFieldFields(scope, tx, { id, changes })
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'field.change', objectKind: 'field', objectId: id },
    before,
    after,
  })
  return { id }
}
