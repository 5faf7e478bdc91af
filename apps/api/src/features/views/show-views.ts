import { can, mayRemoveView } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { listViews } from './view-store.ts'
import type { ViewList } from './view-view.ts'

const german = new Intl.Collator('de', { numeric: true })

/** The views a person may choose from, their own first. */
export async function showViews({ scope, tx }: { scope: Authorized; tx: Transaction }): Promise<ViewList> {
  const views = await listViews(scope, tx)
  return {
    views: views
      .toSorted((a, b) => Number(b.isMine) - Number(a.isMine) || german.compare(a.name, b.name))
      .map((view) => ({ ...view, mayRemove: mayRemoveView(view, scope.role) })),
    mayShare: can(scope.role, 'view.share'),
  }
}
