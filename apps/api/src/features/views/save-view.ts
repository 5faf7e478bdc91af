import { refuseImpossibleView, type ViewQuery } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { addViewRow, changeViewFields, listViews } from './view-store.ts'

type WantedView = {
  readonly id: string | null
  readonly name: string
  readonly isShared: boolean
  readonly query: ViewQuery
}

/** Keeps a view, for oneself or for everybody of the municipality; one that has an id is replaced. */
export async function saveView({ scope, tx, now }: VerbContext, wanted: WantedView) {
  const { id: known, name, isShared, query } = wanted
  const views = await listViews(scope, tx)
  refuseImpossibleView(views, wanted, scope.role)
  const former = views.find((view) => view.id === known)
  const id = former?.id ?? newId()
  if (former === undefined) await addViewRow(scope, tx, { id, name, isShared, query })
  else await changeViewFields(scope, tx, { id, name, isShared, query })
  await recordAudit(scope, tx, {
    ...{ at: now, action: former ? 'view.change' : 'view.add', objectKind: 'view', objectId: id },
    ...(former && { before: { name: former.name, isShared: former.isShared } }),
    after: { name, isShared },
  })
  return { id }
}
