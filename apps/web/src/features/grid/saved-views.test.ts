import { viewQuery } from '@kommune17/domain'
import { expect, it } from 'vitest'
import type { MeasureSearch } from '../../search.ts'
import { searchOfView, viewOf, widthsOfView } from './saved-views.ts'

const layout = { columns: [{ field: 'title' }, { field: 'status' }], widths: { title: 19.25 } }

it('brings back filter, order, columns and widths as they were kept', () => {
  const search: MeasureSearch = {
    q: 'Radweg',
    status: ['planned', 'in-progress'],
    goal: 11,
    withoutOwner: true,
    sort: 'plannedEnd',
    dir: 'descending',
    mode: 'grid',
    fields: ['title', 'status'],
  }
  const kept = viewQuery.parse(viewOf(search, layout))
  expect(searchOfView(kept)).toEqual(search)
  expect(widthsOfView(kept)).toEqual({ title: 19.25 })
})

it('leaves out of the address what a view does not say', () => {
  expect(searchOfView({ filter: { archived: false }, columns: [] })).toEqual({ mode: 'grid' })
})
