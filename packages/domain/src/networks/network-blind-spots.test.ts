import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyDate as asOf, linkedMeasures } from '../arbitrary-measures.ts'
import { blindSpots } from '../goals/blind-spots.ts'
import { goalFigures } from '../goals/goal-figures.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import { aLink, aMeasure } from '../testing.ts'
import { networkBlindSpots } from './network-blind-spots.ts'
import { networkFigures } from './network-figures.ts'

const memberWith = (measures: readonly MeasureHistory[], index = 0) => ({
  municipality: `0335${String(index).padStart(4, '0')}`,
  ...blindSpots(measures, { asOf, notApplicable: [] }),
})
const silent = { municipality: '03351111', targets: [], goals: [] }

test('coverage of a target is told from the first municipality on, and who released nothing stays in the denominator', () => {
  const active = memberWith([aMeasure({ links: [aLink({ goal: 13, target: '13.1' })] })])
  const { targets, goals } = networkBlindSpots([active, silent])
  expect(targets.find(({ target }) => target === '13.1')).toEqual({
    target: '13.1',
    goal: 13,
    influence: 'yes',
    covered: 1,
    of: 2,
  })
  expect(goals[12]).toEqual({ goal: 13, covered: 1, of: 2, influenceable: 4, influenceableUntouched: 3 })
})

test('a network without members has gaps everywhere', () => {
  const { targets, goals } = networkBlindSpots([])
  expect(targets).toHaveLength(169)
  expect(targets.every(({ covered, of }) => covered === 0 && of === 0)).toBe(true)
  expect(goals).toHaveLength(17)
})

test('a target that does not apply in one place still counts that place, so that nothing of the declaration leaks', () => {
  const declared = {
    ...silent,
    ...blindSpots([], { asOf, notApplicable: [{ target: '14.2', reason: 'Binnenland.' }] }),
  }
  expect(networkBlindSpots([declared])).toEqual(networkBlindSpots([silent]))
})

test('coverage of goals equals that of the figures, lies within the members, and their order never matters', () => {
  fc.assert(
    fc.property(fc.array(linkedMeasures, { maxLength: 6 }), (lists) => {
      const members = lists.map(memberWith)
      const spots = networkBlindSpots(members)
      const figures = lists.map((list, index) => ({
        municipality: String(index),
        goals: goalFigures(list, asOf),
      }))
      expect(networkBlindSpots(members.toReversed())).toEqual(spots)
      expect(spots.goals.map(({ covered, of }) => ({ covered, of }))).toEqual(
        networkFigures(figures).map(({ covered, of }) => ({ covered, of })),
      )
      for (const { goal, covered } of spots.goals) {
        const ofTargets = spots.targets.filter((spot) => spot.goal === goal)
        expect(Math.max(...ofTargets.map((spot) => spot.covered))).toBeLessThanOrEqual(covered)
        expect(covered).toBeLessThanOrEqual(members.length)
      }
    }),
    { numRuns: 50 },
  )
})
