import { DomainError, type KnownView, type ViewQuery, viewQuery } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

export type StoredView = KnownView & { readonly query: ViewQuery }

/** The asker's own views and the shared ones. */
export async function listViews(scope: Authorized, tx: Transaction): Promise<StoredView[]> {
  const mine = scope.userId === null ? [] : [{ userId: scope.userId }]
  const rows = await tx.savedView.findMany({
    where: { ...scope.filter, OR: [{ isShared: true }, ...mine] },
  })
  return rows.map(({ id, name, isShared, userId, query }) => ({
    ...{ id, name, isShared, isMine: userId === scope.userId },
    query: queryOf(query),
  }))
}

/** One of `listViews`; a private view of somebody else is as unknown as an invented one. */
export async function findView(scope: Authorized, tx: Transaction, id: string): Promise<StoredView> {
  const view = (await listViews(scope, tx)).find((known) => known.id === id)
  if (view === undefined) throw new DomainError('not-found')
  return view
}

type ViewFields = { readonly name: string; readonly isShared: boolean; readonly query: ViewQuery }

export async function addViewRow(
  scope: Authorized,
  tx: Transaction,
  view: ViewFields & { readonly id: string },
): Promise<void> {
  const { userId } = scope
  // Whoever works at the server's command line is nobody whose view it could be.
  if (userId === null) throw new DomainError('forbidden')
  const data = { ...view, userId, municipalityKey: scope.municipality }
  await tx.savedView.create({ data, select: { id: true } })
}

export async function changeViewFields(
  scope: Authorized,
  tx: Transaction,
  { id, ...fields }: ViewFields & { readonly id: string },
): Promise<void> {
  await tx.savedView.updateMany({ where: { id, ...scope.filter }, data: fields })
}

export async function removeViewRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await tx.savedView.deleteMany({ where: { id, ...scope.filter } })
}

// What an older release kept and this one no longer understands shows everything instead of failing.
function queryOf(stored: unknown): ViewQuery {
  const parsed = viewQuery.safeParse(stored)
  return parsed.success ? parsed.data : viewQuery.parse({})
}
