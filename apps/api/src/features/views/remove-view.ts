import { DomainError, mayRemoveView } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { findView, removeViewRow } from './view-store.ts'

export async function removeView({ scope, tx, now }: VerbContext, id: string) {
  const view = await findView(scope, tx, id)
  if (!mayRemoveView(view, scope.role)) throw new DomainError('forbidden')
  await removeViewRow(scope, tx, id)
  await recordAudit(scope, tx, {
    ...{ at: now, action: 'view.remove', objectKind: 'view', objectId: id },
    before: { name: view.name, isShared: view.isShared },
  })
  return { id }
}
