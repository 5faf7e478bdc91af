import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyDate as asOf, linkedMeasures } from '../arbitrary-measures.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import { goalNumbers } from '../sdg/goal-number.ts'
import { targets } from '../sdg/targets.ts'
import { aLink, aMeasure, anUpdate } from '../testing.ts'
import { blindSpots, type NotApplicable } from './blind-spots.ts'
import { goalFigures } from './goal-figures.ts'
import { targetFigures } from './target-figures.ts'

const declarations: fc.Arbitrary<NotApplicable[]> = fc
  .subarray(targets.filter(({ goal }) => goal >= 13))
  .map((list) => list.map(({ code }) => ({ target: code, reason: 'Keine Küste.' })))

function spotsOf(measures: readonly MeasureHistory[], notApplicable: readonly NotApplicable[] = []) {
  const spots = blindSpots(measures, { asOf, notApplicable })
  return {
    target: (code: string) => spots.targets.find(({ target }) => target === code),
    goal: (number: number) => spots.goals.find(({ goal }) => goal === number),
  }
}

test('a link to a target touches it and its goal, a link to the goal alone only the goal', () => {
  const spots = spotsOf([
    aMeasure({ links: [aLink({ goal: 13, target: '13.1' }), aLink({ goal: 13 }), aLink({ goal: 12 })] }),
  ])
  expect(spots.target('13.1')).toEqual({
    target: '13.1',
    goal: 13,
    influence: 'yes',
    touch: 'touched',
    measures: 1,
    inactive: 0,
    reason: null,
  })
  expect(spots.goal(13)).toMatchObject({ measures: 1, goalOnly: 0 })
  expect(spots.goal(12)).toMatchObject({ measures: 1, goalOnly: 1 })
  expect(spots.target('12.7')).toMatchObject({ touch: 'untouched', measures: 0 })
})

test('ideas, discarded and merged measures touch nothing and are told apart; suggested and hindering links touch nothing', () => {
  const links = [aLink({ goal: 13, target: '13.1' })]
  const spots = spotsOf([
    aMeasure({ links, updates: [anUpdate({ status: 'idea' })] }),
    aMeasure({ links, updates: [anUpdate({ status: 'discarded' })] }),
    aMeasure({ links, mergedInto: 'other' }),
    aMeasure({ links: [aLink({ goal: 13, target: '13.1', isConfirmed: false })] }),
    aMeasure({ links: [aLink({ goal: 13, target: '13.1', effect: 'hinders' })] }),
  ])
  expect(spots.target('13.1')).toMatchObject({ touch: 'untouched', measures: 0, inactive: 3 })
  expect(spots.goal(13)).toMatchObject({ measures: 0, goalOnly: 0 })
})

test('a target that does not apply leaves the count of the goal, unless a measure works on it all the same', () => {
  const reason = 'Die Gemeinde liegt nicht am Meer.'
  const coast = [aMeasure({ links: [aLink({ goal: 14, target: '14.2' })] })]
  const inland = spotsOf([], [{ target: '14.2', reason }])
  expect(spotsOf([]).goal(14)).toMatchObject({ influenceable: 3, influenceableUntouched: 3 })
  expect(inland.target('14.2')).toMatchObject({ touch: 'not-applicable', measures: 0, reason })
  expect(inland.goal(14)).toMatchObject({ influenceable: 2, influenceableUntouched: 2 })
  const contradicting = spotsOf(coast, [{ target: '14.2', reason }])
  expect(contradicting.target('14.2')).toMatchObject({ touch: 'touched', measures: 1, reason })
  expect(contradicting.goal(14)).toMatchObject({ influenceable: 3, influenceableUntouched: 2 })
})

test('what no municipality can influence is no blind spot of a goal', () => {
  const spots = spotsOf([])
  expect(spots.target('17.12')).toMatchObject({ influence: 'no', touch: 'untouched' })
  expect(spots.goal(17)).toMatchObject({ influenceable: 8, influenceableUntouched: 8 })
})

test('every target and goal comes once, in order, and the order of measures, links and declarations never matters', () => {
  fc.assert(
    fc.property(linkedMeasures, declarations, (list, notApplicable) => {
      const spots = blindSpots(list, { asOf, notApplicable })
      const reversed = list.toReversed().map((one) => ({ ...one, links: one.links.toReversed() }))
      expect(blindSpots(reversed, { asOf, notApplicable: notApplicable.toReversed() })).toEqual(spots)
      expect(spots.targets.map(({ target }) => target)).toEqual(targets.map(({ code }) => code))
      expect(spots.goals.map(({ goal }) => goal)).toEqual([...goalNumbers])
    }),
  )
})

test('counts agree with the figures of targets and goals', () => {
  fc.assert(
    fc.property(linkedMeasures, declarations, (list, notApplicable) => {
      const spots = blindSpots(list, { asOf, notApplicable })
      const figures = goalNumbers.flatMap((goal) => targetFigures(list, goal, asOf))
      expect(
        spots.targets.map(({ target, measures, inactive }) => ({ target, measures: measures + inactive })),
      ).toEqual(figures)
      expect(spots.goals.map(({ measures }) => measures)).toEqual(
        goalFigures(list, asOf).map(({ committed, ongoing }) => committed + ongoing),
      )
    }),
  )
})

test('the measures of a goal are those of its targets, each once, and those of the goal alone', () => {
  fc.assert(
    fc.property(linkedMeasures, declarations, (list, notApplicable) => {
      const { goals, targets: all } = blindSpots(list, { asOf, notApplicable })
      for (const { goal, measures, goalOnly, influenceable, influenceableUntouched } of goals.slice(12, 14)) {
        const own = all.filter((spot) => spot.goal === goal)
        const ofTargets = own.reduce((sum, spot) => sum + spot.measures, 0)
        const most = Math.max(...own.map((spot) => spot.measures))
        expect(measures - goalOnly).toBeLessThanOrEqual(ofTargets)
        expect(measures - goalOnly).toBeGreaterThanOrEqual(most)
        expect(influenceableUntouched).toBeLessThanOrEqual(influenceable)
        for (const { touch, measures: count, reason } of own) {
          expect(touch === 'touched').toBe(count > 0)
          if (touch === 'not-applicable') expect(reason).not.toBeNull()
        }
      }
    }),
  )
})
