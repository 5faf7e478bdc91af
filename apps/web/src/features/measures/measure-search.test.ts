import { describe, expect, it } from 'vitest'
import { type MeasureSearch, parseSearch, readMeasureSearch, stringifySearch } from '../../search.ts'
import { chosenColumns, standardColumns } from './measure-columns.ts'
import {
  changedSearch,
  columnsOf,
  filterOf,
  isFiltered,
  sortedSearch,
  sortOf,
  withoutFilters,
} from './measure-search.ts'

const department = '01890a5d-ac96-774b-bcce-b302099a8057'

/** What another browser makes of the copied address. */
const reopened = (search: MeasureSearch) => readMeasureSearch(parseSearch(stringifySearch(search)))

describe('the address bar of the list', () => {
  it.each<MeasureSearch>([
    { q: 'Klima & Schutz, 100 %' },
    { q: '2030' },
    { q: 'true' },
    { status: ['planned', 'in-progress'] },
    { goal: 11 },
    { target: '7.2' },
    { target: '13.a' },
    { department },
    { department: 'none' },
    { field: department },
    { programme: department },
    { timing: ['late-start', 'overdue'] },
    { freshness: ['due', 'stale', 'expired'] },
    { progress: 'known' },
    { progress: 'unknown' },
    { withoutOwner: true },
    { visibility: 'network' },
    { archived: true },
    { asOf: '2025-12-31' },
  ])('restores %j with the same question', (search) => {
    expect(reopened(search)).toEqual(search)
    expect(filterOf(reopened(search))).toEqual(filterOf(search))
  })

  it('restores order, page and columns', () => {
    const search: MeasureSearch = {
      sort: 'progress',
      dir: 'descending',
      page: 3,
      columns: ['status', 'department'],
    }
    expect(reopened(search)).toEqual(search)
    expect(sortOf(reopened(search))).toEqual({ by: 'progress', direction: 'descending' })
    expect(columnsOf(reopened(search))).toEqual(['status', 'department'])
  })
})

describe('filterOf', () => {
  it('asks nothing a broken address says', () => {
    expect(filterOf({ department: 'Bauamt', goal: 7 })).toEqual({ goal: 7 })
  })

  it('does not mistake order and columns for filters', () => {
    expect(isFiltered({ sort: 'title', page: 2, columns: ['status'], asOf: '2026-06-30' })).toBe(false)
    expect(isFiltered({ withoutOwner: true })).toBe(true)
  })
})

describe('changing the view', () => {
  it('starts a changed question on the first page', () => {
    expect(changedSearch({ page: 4, goal: 7 }, { status: ['idea'] })).toEqual({ goal: 7, status: ['idea'] })
  })

  it('takes what is not chosen out of the address', () => {
    expect(
      changedSearch({ q: 'Rad', status: ['idea'], goal: 3 }, { q: '', status: [], goal: undefined }),
    ).toEqual({})
  })

  it('keeps key date, order and columns when the filters go', () => {
    const search: MeasureSearch = {
      q: 'Rad',
      goal: 3,
      asOf: '2026-06-30',
      sort: 'title',
      columns: ['status'],
    }
    expect(withoutFilters(search)).toEqual({ asOf: '2026-06-30', sort: 'title', columns: ['status'] })
  })

  it('does not spell out the usual order', () => {
    expect(sortedSearch({ sort: 'title' }, { by: 'number', direction: 'ascending' })).toEqual({})
  })

  it('keeps the standard columns out of the address, in whatever order they were ticked', () => {
    expect(chosenColumns([...standardColumns].reverse())).toBeUndefined()
    expect(chosenColumns(['department', 'status'])).toEqual(['status', 'department'])
  })
})
