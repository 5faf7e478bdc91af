import { expect, test } from 'vitest'
import { quarterEnds } from '../dates/quarter-ends.ts'
import { aLink, aMeasure, anUpdate } from '../testing.ts'
import { goalFigures } from './goal-figures.ts'
import { goalTrend } from './goal-trend.ts'
import { targetFigures } from './target-figures.ts'

test('a trend is the same figure on each date, and begins with a gap', () => {
  const measure = (id: string, first: number, second: number) =>
    aMeasure({
      id,
      updates: [
        anUpdate({ id: `${id}-1`, keyDate: '2025-12-31', progress: first }),
        anUpdate({ id: `${id}-2`, keyDate: '2026-03-31', progress: second }),
      ],
    })
  const measures = [measure('a', 10, 30), measure('b', 20, 40), measure('c', 30, 50)]
  const trend = goalTrend(measures, 11, quarterEnds('2025-09-30', '2026-03-31'))
  expect(trend.map(({ asOf, figure }) => [asOf, figure.mean])).toEqual([
    ['2025-09-30', null],
    ['2025-12-31', 20],
    ['2026-03-31', 40],
  ])
  expect(trend[2]?.figure).toEqual(goalFigures(measures, '2026-03-31')[10])
})

test('every target of the goal is listed, touched or not, each measure once', () => {
  const measures = [
    aMeasure({
      links: [aLink({ goal: 12, target: '12.5' }), aLink({ goal: 12, target: '12.5', role: 'secondary' })],
    }),
    aMeasure({ links: [aLink({ goal: 12, target: '12.5' }), aLink({ goal: 12, target: '12.a' })] }),
    aMeasure({ links: [aLink({ goal: 12, target: '12.3', isConfirmed: false })] }),
    aMeasure({ links: [aLink({ goal: 12, target: '12.2', effect: 'hinders' })] }),
    aMeasure({ links: [aLink({ goal: 11, target: '11.6' })] }),
    aMeasure({ archivedOn: '2026-06-30', links: [aLink({ goal: 12, target: '12.7' })] }),
  ]
  const figures = targetFigures(measures, 12, '2026-06-30')
  expect(figures).toHaveLength(11)
  expect(figures.filter(({ measures: count }) => count > 0)).toEqual([
    { target: '12.5', measures: 2 },
    { target: '12.a', measures: 1 },
  ])
})
