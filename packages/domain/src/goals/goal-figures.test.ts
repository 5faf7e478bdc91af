import { expect, test } from 'vitest'
import { aLink, aMeasure, aMilestone, anUpdate, goldenKeyDate, goldenMeasures } from '../testing.ts'
import { goalFigure, goalFigures } from './goal-figures.ts'

const dayAfter = '2026-07-01'

test('the golden case of goal 11 comes out exactly as the design states it', () => {
  expect(goalFigure(goldenMeasures(), 11, goldenKeyDate)).toEqual({
    goal: 11,
    measures: 9,
    committed: 6,
    known: 4,
    coverage: 66.67,
    mean: 43.75,
    low: 29.17,
    high: 62.5,
    completionRate: 16.67,
    completed: 1,
    ongoing: 1,
    excluded: 3,
    hindering: 0,
    unconfirmed: 0,
    distribution: {
      unknown: 1,
      idea: 1,
      planned: 1,
      decided: 0,
      'in-progress': 3,
      ongoing: 1,
      completed: 1,
      paused: 0,
      discarded: 1,
    },
    percentages: {
      unknown: 11,
      idea: 11,
      planned: 11,
      decided: 0,
      'in-progress': 34,
      ongoing: 11,
      completed: 11,
      paused: 0,
      discarded: 11,
    },
    freshness: { fresh: 6, due: 0, stale: 0, expired: 0 },
    reason: null,
  })
})

test('without the planned and the stated measure only 2 of 4 are known, and the mean is withheld', () => {
  const fewer = goldenMeasures().filter(({ id }) => id !== 'planned' && id !== 'stated')
  expect(goalFigure(fewer, 11, goldenKeyDate)).toMatchObject({
    measures: 7,
    committed: 4,
    known: 2,
    coverage: 50,
    mean: null,
    low: 37.5,
    high: 87.5,
    reason: 'too-few-known',
  })
})

test('all 17 goals come in order, and those without a measure have gaps instead of zeros', () => {
  const figures = goalFigures(goldenMeasures(), goldenKeyDate)
  expect(figures.map(({ goal }) => goal)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  expect(figures[0]).toMatchObject({
    measures: 0,
    coverage: null,
    mean: null,
    low: null,
    high: null,
    completionRate: null,
    reason: 'no-measures',
  })
  expect(figures[10]).toEqual(goalFigure(goldenMeasures(), 11, goldenKeyDate))
})

test('a goal with only ideas and permanent tasks is not committed to anything', () => {
  const measures = [
    aMeasure({ updates: [anUpdate({ status: 'idea' })] }),
    aMeasure({ updates: [anUpdate({ status: 'ongoing' })] }),
  ]
  expect(goalFigure(measures, 11, goldenKeyDate)).toMatchObject({
    measures: 2,
    committed: 0,
    excluded: 2,
    ongoing: 1,
    mean: null,
    low: null,
    reason: 'none-committed',
  })
})

test('three known of five (60 %) show a mean, three of six and two of two do not', () => {
  const known = aMeasure({ updates: [anUpdate({ progress: 10 })] })
  const unknown = aMeasure({ updates: [anUpdate({ status: 'unknown' })] })
  const reasonOf = (k: number, u: number) =>
    goalFigure([...Array(k).fill(known), ...Array(u).fill(unknown)], 11, goldenKeyDate).reason
  expect(reasonOf(3, 2)).toBeNull()
  expect(reasonOf(3, 3)).toBe('too-few-known')
  expect(reasonOf(2, 0)).toBe('too-few-known')
})

test('thirds of milestones add up without drift: the mean of three thirds of 100 is 33.33, not a sum of rounded thirds', () => {
  const third = aMeasure({
    milestones: [aMilestone({ doneOn: '2026-01-01' }), aMilestone(), aMilestone()],
  })
  const twoThirds = aMeasure({ milestones: [aMilestone({ weight: 2, doneOn: '2026-01-01' }), aMilestone()] })
  expect(goalFigure([third, third, third], 11, goldenKeyDate).mean).toBe(33.33)
  expect(goalFigure([third, twoThirds, third, twoThirds], 11, goldenKeyDate).mean).toBe(50)
})

test('a mean that ends exactly on half a hundredth is rounded up', () => {
  const stated = (progress: number) => aMeasure({ updates: [anUpdate({ progress })] })
  const measures = [stated(0.01), stated(0.01), stated(0.02), stated(0.02)]
  expect(goalFigure(measures, 11, goldenKeyDate).mean).toBe(0.02)
})

test('a link to a target counts for its goal, and several links count once', () => {
  const measure = aMeasure({
    links: [aLink(), aLink({ target: '11.2' }), aLink({ goal: 13, target: '13.a' })],
  })
  const figures = goalFigures([measure], goldenKeyDate)
  expect(figures.filter(({ measures }) => measures === 1).map(({ goal }) => goal)).toEqual([11, 13])
})

test('hindering and unconfirmed links are listed apart and never change the figure', () => {
  const hindering = aMeasure({ links: [aLink({ effect: 'hinders' })] })
  const suggested = aMeasure({ links: [aLink({ isConfirmed: false })] })
  const suspected = aMeasure({ links: [aLink({ effect: 'hinders', isConfirmed: false })] })
  const both = aMeasure({ links: [aLink(), aLink({ target: '11.3', isConfirmed: false })] })
  const figure = goalFigure([hindering, suggested, suspected, both], 11, goldenKeyDate)
  expect(figure).toMatchObject({ measures: 1, hindering: 1, unconfirmed: 2 })
})

test('a merged measure stays in the distribution but is committed nowhere', () => {
  const merged = aMeasure({ mergedInto: 'measure-2', updates: [anUpdate({ status: 'completed' })] })
  expect(goalFigure([merged], 11, goldenKeyDate)).toMatchObject({
    measures: 1,
    committed: 0,
    completed: 0,
    excluded: 1,
    reason: 'none-committed',
  })
})

test('a measure leaves the figures on the day it is archived, and past days keep it', () => {
  const archived = aMeasure({ archivedOn: dayAfter })
  expect(goalFigure([archived], 11, goldenKeyDate).measures).toBe(1)
  expect(goalFigure([archived], 11, dayAfter).measures).toBe(0)
})

test('a measure first reported after the key date is not part of that day', () => {
  const later = aMeasure({ updates: [anUpdate({ keyDate: dayAfter })] })
  expect(goalFigure([later], 11, goldenKeyDate).reason).toBe('no-measures')
})

test('an expired figure leaves the mean and widens the bounds', () => {
  const old = aMeasure({ updates: [anUpdate({ keyDate: '2024-06-29', progress: 80 })] })
  const fresh = aMeasure({ updates: [anUpdate({ progress: 40 })] })
  expect(goalFigure([fresh, fresh, fresh, old], 11, goldenKeyDate)).toMatchObject({
    known: 3,
    mean: 40,
    low: 30,
    high: 55,
    freshness: { fresh: 3, due: 0, stale: 0, expired: 1 },
  })
})

test('a network that asks more often has its own limits', () => {
  const measure = aMeasure({ updates: [anUpdate({ keyDate: '2026-01-31' })] })
  const strict = goalFigures([measure], goldenKeyDate, { fresh: 1, due: 2, stale: 3 })
  expect(strict[10]?.freshness.expired).toBe(1)
  expect(goalFigures([measure], goldenKeyDate)[10]?.freshness.fresh).toBe(1)
})
