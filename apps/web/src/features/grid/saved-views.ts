import type { ViewQuery } from '@kommune17/domain'
import type { MeasureSearch } from '../../search.ts'
import { changedSearch, filterOf, sortedSearch, sortOf } from '../measures/measure-search.ts'
import type { Widths } from './kept-widths.ts'

// A view keeps pixels, as every screen has them; here a column is as wide as its letters grow.
const pixels = 16

type Layout = { readonly columns: readonly { readonly field: string }[]; readonly widths: Widths }

/** How the grid is looked at now, to be kept under a name. */
export function viewOf(search: MeasureSearch, { columns, widths }: Layout): ViewQuery {
  return {
    filter: filterOf(search),
    sort: sortOf(search),
    columns: columns.map(({ field }) => field),
    widths: Object.fromEntries(
      Object.entries(widths).map(([field, width]) => [field, Math.round(width * pixels)]),
    ),
  }
}

/** The address that shows a kept view. */
export function searchOfView({
  filter,
  sort,
  columns,
}: Pick<ViewQuery, 'filter' | 'sort' | 'columns'>): MeasureSearch {
  const { text, withoutOwner, archived, ...rest } = filter
  const search = changedSearch(
    {},
    {
      ...rest,
      q: text,
      withoutOwner: withoutOwner || undefined,
      archived: archived || undefined,
      mode: 'grid',
      fields: columns.length === 0 ? undefined : [...columns],
    },
  )
  return sort === undefined ? search : sortedSearch(search, sort)
}

export function widthsOfView({ widths }: Pick<ViewQuery, 'widths'>): Widths {
  return Object.fromEntries(Object.entries(widths).map(([field, width]) => [field, width / pixels]))
}
