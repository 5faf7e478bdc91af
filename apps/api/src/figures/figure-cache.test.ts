import { goldenKeyDate, goldenMeasures } from '@kommune17/domain/testing'
import { expect, test } from 'vitest'
import { createFigureCache } from './figure-cache.ts'
import type { MeasureSnapshot } from './measure-snapshot.ts'

const asOf = goldenKeyDate

test('figures are those the domain computes from the measures of the revision', () => {
  const cache = createFigureCache()
  const goals = cache.computeGoals(aSnapshot(), { asOf })
  expect(goals?.[10]).toMatchObject({ goal: 11, measures: 9, committed: 6, known: 4, mean: 43.75 })
  expect(cache.goals(aSnapshot(), { asOf })).toBe(goals)
})

test('a raised revision finds neither the former measures nor the former figures', () => {
  const cache = createFigureCache()
  cache.keepMeasures(aSnapshot({ revision: '7' }))
  cache.computeGoals(aSnapshot({ revision: '7' }), { asOf })
  expect(cache.measures(aSnapshot({ revision: '8' }))).toBeUndefined()
  expect(cache.goals(aSnapshot({ revision: '8' }), { asOf })).toBeUndefined()
})

test('a reader with an older view does not push out the newer revision', () => {
  const cache = createFigureCache()
  cache.keepMeasures(aSnapshot({ revision: '10' }))
  cache.keepMeasures(aSnapshot({ revision: '9' }))
  expect(cache.measures(aSnapshot({ revision: '10' }))?.revision).toBe('10')
})

test('what a network may see is remembered apart from what the municipality sees', () => {
  const cache = createFigureCache()
  cache.keepMeasures(aSnapshot())
  cache.computeGoals(aSnapshot(), { asOf })
  expect(cache.measures(aSnapshot({ audience: 'network' }))).toBeUndefined()
  expect(cache.goals(aSnapshot({ audience: 'network' }), { asOf })).toBeUndefined()
})

test('limits of freshness and key dates have figures of their own', () => {
  const cache = createFigureCache()
  cache.computeGoals(aSnapshot(), { asOf })
  expect(cache.goals(aSnapshot(), { asOf: '2026-07-01' })).toBeUndefined()
  expect(cache.goals(aSnapshot(), { asOf, limits: { fresh: 3, due: 6, stale: 12 } })).toBeUndefined()
})

test('nothing released is remembered as null; a municipality without measures of its own has 17 empty goals', () => {
  const cache = createFigureCache()
  const released = aSnapshot({ audience: 'network', entries: [] })
  expect(cache.computeGoals(released, { asOf })).toBeNull()
  expect(cache.goals(released, { asOf })).toBeNull()
  expect(cache.computeGoals(aSnapshot({ entries: [] }), { asOf })).toHaveLength(17)
})

test('no more measures are kept than there is room for', () => {
  const cache = createFigureCache({ measures: 25, figures: 10 })
  for (const municipality of ['03355022', '03355023', '03355024'])
    cache.keepMeasures(aSnapshot({ municipality }))
  expect(cache.measures(aSnapshot({ municipality: '03355022' }))).toBeUndefined()
  expect(cache.measures(aSnapshot({ municipality: '03355024' }))).toBeDefined()
})

function aSnapshot(overrides: Partial<MeasureSnapshot> = {}): MeasureSnapshot {
  const entries = goldenMeasures().map((history) => ({
    facts: {
      ...history,
      number: null,
      title: history.id,
      departmentId: null,
      fieldId: null,
      programmeId: null,
      visibility: 'internal' as const,
      changedAt: '2026-06-30T10:00:00.000Z',
    },
    version: 1,
    history,
  }))
  const names = { departments: new Map(), fields: new Map(), programmes: new Map() }
  return { municipality: '03355022', audience: 'own', revision: '1', entries, names, ...overrides }
}
