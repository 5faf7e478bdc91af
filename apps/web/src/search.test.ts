import { describe, expect, test } from 'vitest'
import {
  type MeasureSearch,
  type NetworkSearch,
  parseSearch,
  readFigureSearch,
  readGoal,
  readMeasureSearch,
  readNetworkSearch,
  readSignInSearch,
  stringifySearch,
} from './search.ts'

const everyFilter: MeasureSearch = {
  asOf: '2026-06-30',
  q: 'Straße & Grün, 50 %',
  status: ['idea', 'in-progress'],
  goal: 11,
  target: '11.a',
  department: 'none',
  field: '0190b7a0-0000-7000-8000-000000000001',
  programme: '0190b7a0-0000-7000-8000-000000000002',
  timing: ['late-start', 'overdue'],
  freshness: ['due', 'expired'],
  progress: 'unknown',
  withoutOwner: true,
  visibility: 'network',
  archived: true,
  sort: 'keyDate',
  dir: 'descending',
  page: 3,
  columns: ['title', 'status'],
}

const throughTheAddress = (search: Record<string, unknown>) => parseSearch(stringifySearch(search))
const present = (search: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))

describe('the address restores the view', () => {
  test.each(Object.entries(everyFilter))('the filter %s comes back from the address', (name, value) => {
    expect(present(readMeasureSearch(throughTheAddress({ [name]: value })))).toEqual({ [name]: value })
  })

  test('all filters together come back', () => {
    expect(readMeasureSearch(throughTheAddress(everyFilter))).toEqual(everyFilter)
  })

  test('a search passed by a link is read like one from the address', () => {
    expect(readMeasureSearch(everyFilter)).toEqual(everyFilter)
  })

  test('the filters of a network come back', () => {
    const search: NetworkSearch = {
      asOf: '2025-12-31',
      kind: 'joint-municipality',
      size: 'under-5000',
      district: 'Grafschaft Bentheim',
      order: 'size',
    }
    expect(readNetworkSearch(throughTheAddress(search))).toEqual(search)
  })

  test('lists stand in the address so that people can read them', () => {
    expect(stringifySearch({ status: ['idea', 'planned'], goal: 11 })).toBe('?status=idea,planned&goal=11')
    expect(stringifySearch({ asOf: undefined, status: [] })).toBe('')
  })
})

describe('what an address says wrongly is left out', () => {
  test.each([
    ['status=done,idea', { status: ['idea'] }],
    ['goal=18', {}],
    ['target=11.z', {}],
    ['asOf=2026-02-30', {}],
    ['asOf=30.06.2026', {}],
    ['page=0', {}],
    ['page=-1', {}],
    ['page=1e9', {}],
    ['withoutOwner=maybe', {}],
    ['sort=value', {}],
    ['unheardOf=1', {}],
    [`q=${'x'.repeat(201)}`, {}],
  ])('%s', (address, expected) => {
    expect(present(readMeasureSearch(parseSearch(address)))).toEqual(expected)
  })

  test('a network is never ordered by value', () => {
    expect(readNetworkSearch({ order: 'mean' }).order).toBeUndefined()
  })

  test('a key date that is no day is no key date', () => {
    expect(readFigureSearch({ asOf: 20260630 }).asOf).toBeUndefined()
  })

  test('only goals 1 to 17 exist', () => {
    expect(readGoal('17')).toBe(17)
    expect([readGoal('0'), readGoal('18'), readGoal('7.5'), readGoal('x'), readGoal(undefined)]).toEqual(
      Array.from({ length: 5 }),
    )
  })
})

describe('after signing in people come back to a page of ours', () => {
  test('a path with its search is kept', () => {
    expect(readSignInSearch({ next: '/03355022/measures?status=idea' }).next).toBe(
      '/03355022/measures?status=idea',
    )
  })

  test.each(['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)'])(
    '%s is not followed',
    (next) => {
      expect(readSignInSearch({ next }).next).toBeUndefined()
    },
  )
})
