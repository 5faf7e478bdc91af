import { DomainError } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { countMeasuresOf, findField, removeFieldRow } from './structure-store.ts'

/** Removes a field of action without measures; with some it is `in-use`, and says how many. */
export async function removeField({ scope, tx, now }: VerbContext, id: string) {
  const { id: _, ...before } = await findField(scope, tx, id)
  const measures = await countMeasuresOf(scope, tx, { fieldId: id })
  if (measures > 0) throw new DomainError('in-use', { measures })
  await removeFieldRow(scope, tx, id)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'field.remove', objectKind: 'field', objectId: id },
    before,
  })
  return { id }
}
