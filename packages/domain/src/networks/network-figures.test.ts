import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GoalFigure } from '../goals/goal-figure.ts'
import { goalFigures } from '../goals/goal-figures.ts'
import { aMeasure, anUpdate } from '../testing.ts'
import { networkFigures } from './network-figures.ts'

const asOf = '2026-06-30'

/** A municipality whose three measures for goal 11 all stand at the same percentage. */
function memberAt(progress: number) {
  const measures = [1, 2, 3].map((id) => aMeasure({ id: String(id), updates: [anUpdate({ progress })] }))
  return { municipality: `0335${String(progress).padStart(4, '0')}`, goals: goalFigures(measures, asOf) }
}

const suppressed = {
  municipality: '03359999',
  goals: goalFigures([aMeasure({ updates: [anUpdate({ progress: 90 })] })], asOf),
}

function goal11(members: readonly { municipality: string; goals: readonly GoalFigure[] }[]) {
  return networkFigures(members)[10]
}

test('the golden network: 44, 60, 20, 80, 50 and one suppressed give median 50 and quartiles 44 and 60', () => {
  const members = [...[44, 60, 20, 80, 50].map(memberAt), suppressed]
  expect(goal11(members)).toEqual({
    goal: 11,
    covered: 6,
    of: 6,
    n: 5,
    median: 50,
    lowerQuartile: 44,
    upperQuartile: 60,
    distribution: expect.objectContaining({ 'in-progress': 16, completed: 0 }),
    percentages: expect.objectContaining({ 'in-progress': 100, completed: 0 }),
    reason: null,
    pooledReason: null,
  })
})

test('four means are too few for a median, and n is still told', () => {
  expect(goal11([44, 60, 20, 80].map(memberAt))).toMatchObject({
    n: 4,
    of: 4,
    median: null,
    lowerQuartile: null,
    upperQuartile: null,
    reason: 'too-few-means',
    pooledReason: null,
  })
})

test('two municipalities with measures are too few to pool, however many others are members', () => {
  const silent = { municipality: '03351111', goals: goalFigures([], asOf) }
  expect(goal11([memberAt(20), memberAt(40), silent, silent])).toMatchObject({
    covered: 2,
    of: 4,
    distribution: null,
    percentages: null,
    pooledReason: 'too-few-municipalities',
  })
})

test('ideas, discarded and merged measures cover nothing, permanent tasks do', () => {
  const member = (
    status: 'idea' | 'discarded' | 'ongoing' | 'in-progress',
    mergedInto: string | null = null,
  ) => ({
    municipality: '03351111',
    goals: goalFigures([aMeasure({ mergedInto, updates: [anUpdate({ status })] })], asOf),
  })
  expect(goal11([member('idea'), member('discarded'), member('in-progress', 'other')])?.covered).toBe(0)
  expect(goal11([member('idea'), member('ongoing')])?.covered).toBe(1)
})

test('a network without members, or members without figures, has gaps for all 17 goals', () => {
  expect(networkFigures([])).toHaveLength(17)
  expect(goal11([])).toMatchObject({ covered: 0, of: 0, n: 0, median: null, distribution: null })
  expect(goal11([{ municipality: '03351111', goals: [] }])).toMatchObject({ covered: 0, of: 1 })
})

test('quartiles lie in order within the means, and the order of members never matters', () => {
  const progresses = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 12 })
  fc.assert(
    fc.property(progresses, (list) => {
      const members = list.map((hundredths) => memberAt(hundredths / 100))
      const figure = goal11(members)
      const values = list.map((hundredths) => hundredths / 100)
      expect(goal11(members.toReversed())).toEqual(figure)
      expect(figure?.lowerQuartile).toBeGreaterThanOrEqual(Math.min(...values))
      expect(figure?.median).toBeGreaterThanOrEqual(figure?.lowerQuartile ?? 101)
      expect(figure?.upperQuartile).toBeGreaterThanOrEqual(figure?.median ?? 101)
      expect(figure?.upperQuartile).toBeLessThanOrEqual(Math.max(...values))
    }),
    { numRuns: 50 },
  )
})
