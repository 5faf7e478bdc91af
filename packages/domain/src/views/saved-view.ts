import * as z from 'zod/mini'
import { can, type Role } from '../access/permissions.ts'
import { DomainError } from '../errors.ts'
import { issue } from '../inputs/field-issues.ts'
import { id, lineText, orNull, wholeNumber } from '../inputs/field-schemas.ts'
import { measureFilter } from '../measures/measure-filter.ts'
import { measureSort } from '../measures/measure-sort.ts'

/** So many views a person may keep, and so many a municipality may share. */
export const mostViews = 50

const field = lineText(80)

/** How the list is looked at: `columns` are the fields that are shown, in order; `widths` are pixels by field. */
export const viewQuery = z.strictObject({
  filter: z._default(measureFilter, {}),
  sort: z.optional(measureSort),
  columns: z._default(
    z.array(field, issue('invalid')).check(
      z.maxLength(100, issue('too-long')),
      z.refine((list) => new Set(list).size === list.length, issue('invalid')),
    ),
    [],
  ),
  widths: z._default(
    z
      .record(field, wholeNumber(40, 2_000))
      .check(z.refine((widths) => Object.keys(widths).length <= 100, issue('too-long'))),
    {},
  ),
})
export type ViewQuery = z.output<typeof viewQuery>

/** A view to keep; with an id it replaces the one it was. */
export const savedView = z.strictObject({
  id: orNull(z.nullable(id)),
  name: lineText(60),
  isShared: z._default(z.boolean(issue('invalid')), false),
  query: viewQuery,
})
export type SavedViewInput = z.input<typeof savedView>

/** A view as those who may see it know it; `isMine` for whoever made it. */
export type KnownView = {
  readonly id: string
  readonly name: string
  readonly isShared: boolean
  readonly isMine: boolean
}

type WantedView = Pick<KnownView, 'name' | 'isShared'> & { readonly id: string | null }

/**
 * Decides whether a person may keep this view beside those they know. Throws `not-found`, `forbidden` (sharing, and what
 * others share, is for those who may share), `already-exists` or `too-many`.
 */
export function refuseImpossibleView(known: readonly KnownView[], wanted: WantedView, role: Role): void {
  const former = known.find(({ id: knownId }) => knownId === wanted.id)
  if (wanted.id !== null && former === undefined) throw new DomainError('not-found')
  const isOthers = former !== undefined && !former.isMine
  // A view of somebody else that is no longer shared would be out of everybody's sight but theirs.
  if (isOthers && !wanted.isShared) throw new DomainError('forbidden')
  if (wanted.isShared && !can(role, 'view.share')) throw new DomainError('forbidden')
  const beside = known.filter((view) => view.id !== wanted.id && isBeside(view, wanted))
  if (beside.some(({ name }) => name.toLowerCase() === wanted.name.toLowerCase())) {
    throw new DomainError('already-exists', { field: 'name' })
  }
  if (beside.length >= mostViews) throw new DomainError('too-many', { limit: mostViews })
}

/** True for one's own views, and for shared ones when one may share. */
export function mayRemoveView({ isMine }: Pick<KnownView, 'isMine'>, role: Role): boolean {
  return isMine || can(role, 'view.share')
}

function isBeside(view: KnownView, wanted: WantedView): boolean {
  return wanted.isShared ? view.isShared : view.isMine && !view.isShared
}
