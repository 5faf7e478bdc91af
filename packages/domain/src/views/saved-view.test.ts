import { expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import { type KnownView, mayRemoveView, mostViews, refuseImpossibleView, savedView } from './saved-view.ts'

const mine: KnownView = { id: 'a', name: 'Mein Amt', isShared: false, isMine: true }
const shared: KnownView = { id: 'b', name: 'Quartal', isShared: true, isMine: false }
const known = [mine, shared]

function refusal(act: () => unknown) {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
  return null
}

const keep = (wanted: Partial<KnownView>, role: 'coordinator' | 'viewer' = 'viewer') =>
  refusal(() =>
    refuseImpossibleView(known, { name: 'Neu', isShared: false, ...wanted, id: wanted.id ?? null }, role),
  )

test('everybody keeps views for themselves; sharing, and what others share, is for those who may share', () => {
  expect(keep({})).toBeNull()
  expect(keep({ id: 'a' })).toBeNull()
  expect(keep({ isShared: true })).toBe('forbidden')
  expect(keep({ id: 'b', isShared: true })).toBe('forbidden')
  expect(keep({ id: 'b', isShared: true }, 'coordinator')).toBeNull()
  expect(keep({ id: 'b' }, 'coordinator')).toBe('forbidden')
  expect(keep({ id: 'c' }, 'coordinator')).toBe('not-found')
  expect([mayRemoveView(mine, 'viewer'), mayRemoveView(shared, 'viewer')]).toEqual([true, false])
  expect(mayRemoveView(shared, 'coordinator')).toBe(true)
})

test('a name stands once among the own, and once among the shared views', () => {
  expect(keep({ name: 'MEIN AMT' })).toBe('already-exists')
  expect(keep({ id: 'a', name: 'Mein Amt' })).toBeNull()
  expect(keep({ name: 'Quartal' })).toBeNull()
  expect(keep({ name: 'Quartal', isShared: true }, 'coordinator')).toBe('already-exists')
})

test('there are only so many', () => {
  const many = Array.from({ length: mostViews }, (_, index) => ({
    ...mine,
    id: `${index}`,
    name: `${index}`,
  }))
  const wanted = { id: null, name: 'Neu', isShared: false }
  expect(refusal(() => refuseImpossibleView(many, wanted, 'viewer'))).toBe('too-many')
  expect(refusal(() => refuseImpossibleView(many, { ...wanted, isShared: true }, 'coordinator'))).toBeNull()
})

test('a view holds a filter, an order, columns and widths, and nothing beside', () => {
  expect(savedView.parse({ name: ' Offen ', query: {} })).toEqual({
    ...{ id: null, name: 'Offen', isShared: false },
    query: { filter: {}, columns: [], widths: {} },
  })
  const columns = Array.from({ length: 101 }, (_, index) => `${index}`)
  const wrong = [
    { columns },
    { columns: ['title', 'title'] },
    { widths: { title: 5 } },
    { filter: { owner: 'x' } },
    { page: 2 },
  ]
  for (const query of wrong) expect(savedView.safeParse({ name: 'X', query }).success).toBe(false)
})
