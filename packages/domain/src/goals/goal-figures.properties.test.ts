import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeasureHistory, Milestone, StatusUpdate } from '../measures/measure-history.ts'
import { measureStatuses } from '../measures/measure-status.ts'
import { goalNumbers } from '../sdg/goal-number.ts'
import { linkEffects, type SdgLink } from '../sdg/sdg-link.ts'
import { aMeasure, anUpdate } from '../testing.ts'
import type { GoalFigure } from './goal-figure.ts'
import { goalFigure, goalFigures } from './goal-figures.ts'

const asOf = '2026-06-30'
const days = ['2023-01-15', '2024-06-29', '2025-12-31', '2026-06-30', '2026-07-01', '2027-01-01']
const day = fc.constantFrom(...days)
const dayOrNull = fc.option(day)

const progress = fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100))
const status = fc.constantFrom(...measureStatuses)
const update: fc.Arbitrary<StatusUpdate> = fc
  .record({
    keyDate: day,
    status,
    progress,
    isConfirmation: fc.boolean(),
    clearsProgress: fc.boolean(),
    id: fc.uuid(),
  })
  .map((fields) => ({ ...fields, recordedAt: `${fields.keyDate}T10:00:00.000Z` }))
const milestone: fc.Arbitrary<Milestone> = fc.record({
  weight: fc.integer({ min: 1, max: 100 }),
  due: dayOrNull,
  doneOn: dayOrNull,
  droppedOn: dayOrNull,
})
const link: fc.Arbitrary<SdgLink> = fc.record({
  goal: fc.constantFrom(...goalNumbers.slice(0, 3)),
  target: fc.constant(null),
  role: fc.constant('primary' as const),
  effect: fc.constantFrom(...linkEffects),
  isConfirmed: fc.boolean(),
})
const measure: fc.Arbitrary<MeasureHistory> = fc
  .record({
    updates: fc.array(update, { maxLength: 4 }),
    milestones: fc.array(milestone, { maxLength: 4 }),
    links: fc.array(link, { maxLength: 4 }),
    archivedOn: fc.option(day, { freq: 8 }),
    mergedInto: fc.option(fc.constant('other'), { freq: 8 }),
  })
  .map((fields) => aMeasure({ ...fields, mergedInto: fields.mergedInto }))
const measures = fc.array(measure, { maxLength: 25 })

function everyFigure(check: (figure: GoalFigure) => void) {
  fc.assert(fc.property(measures, (list) => goalFigures(list, asOf).forEach(check)))
}

test('the order of measures, updates, milestones and links never matters', () => {
  const reversed = (list: readonly MeasureHistory[]) =>
    list.toReversed().map((one) => ({
      ...one,
      updates: one.updates.toReversed(),
      milestones: one.milestones.toReversed(),
      links: one.links.toReversed(),
    }))
  fc.assert(
    fc.property(measures, (list) => {
      expect(goalFigures(reversed(list), asOf)).toEqual(goalFigures(list, asOf))
    }),
  )
})

test('one goal alone gives the same figure as all 17 together', () => {
  fc.assert(
    fc.property(measures, (list) => {
      expect(goalFigures(list, asOf)).toEqual(goalNumbers.map((goal) => goalFigure(list, goal, asOf)))
    }),
  )
})

test('percentages sum to 100, or to 0 when there is no measure', () => {
  everyFigure(({ measures: count, percentages }) => {
    const sum = Object.values(percentages).reduce((total, one) => total + one, 0)
    expect(sum).toBe(count === 0 ? 0 : 100)
  })
})

test('counts agree with each other', () => {
  everyFigure((figure) => {
    const total = Object.values(figure.distribution).reduce((sum, one) => sum + one, 0)
    const ages = Object.values(figure.freshness).reduce((sum, one) => sum + one, 0)
    expect(total).toBe(figure.measures)
    expect(ages).toBe(figure.committed)
    expect(figure.committed + figure.excluded).toBe(figure.measures)
    expect(figure.known).toBeLessThanOrEqual(figure.committed)
    expect(figure.completed).toBeLessThanOrEqual(figure.known)
    expect(figure.ongoing).toBeLessThanOrEqual(figure.excluded)
  })
})

test('the mean lies within its bounds, the bounds within 0 and 100, and bounds exist as soon as anything is committed', () => {
  everyFigure(({ committed, mean, low, high, reason }) => {
    expect(low === null).toBe(committed === 0)
    expect(high === null).toBe(committed === 0)
    expect(mean === null).toBe(reason !== null)
    if (low === null || high === null) return
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(100)
    expect(low).toBeLessThanOrEqual(mean ?? high)
    expect(high).toBeGreaterThanOrEqual(mean ?? low)
  })
})

test('one more unknown measure never raises the lower bound and never lowers the upper one', () => {
  const unknown = aMeasure({
    updates: [anUpdate({ status: 'unknown', keyDate: '2026-06-30' })],
    links: [{ goal: 1, target: null, role: 'primary', effect: 'supports', isConfirmed: true }],
  })
  fc.assert(
    fc.property(measures, (list) => {
      const before = goalFigure(list, 1, asOf)
      const after = goalFigure([...list, unknown], 1, asOf)
      expect(after.low).toBeLessThanOrEqual(before.low ?? 100)
      expect(after.high).toBeGreaterThanOrEqual(before.high ?? 0)
    }),
  )
})

test('a duplicate link changes nothing', () => {
  const doubled = (list: readonly MeasureHistory[]) =>
    list.map((one) => ({ ...one, links: [...one.links, ...one.links] }))
  fc.assert(
    fc.property(measures, (list) => {
      expect(goalFigures(doubled(list), asOf)).toEqual(goalFigures(list, asOf))
    }),
  )
})

test('what happens after the key date changes nothing: updates, milestones and archiving of later days', () => {
  const untilKeyDate = (list: readonly MeasureHistory[]) =>
    list.map((one) => ({
      ...one,
      archivedOn: before(one.archivedOn),
      updates: one.updates.filter(({ keyDate }) => keyDate <= asOf),
      milestones: one.milestones.map((each) => ({
        ...each,
        doneOn: before(each.doneOn),
        droppedOn: before(each.droppedOn),
      })),
    }))
  const before = (date: string | null) => (date !== null && date <= asOf ? date : null)
  fc.assert(
    fc.property(measures, (list) => {
      expect(goalFigures(untilKeyDate(list), asOf)).toEqual(goalFigures(list, asOf))
    }),
  )
})

test('a later key date knows every measure an earlier one knew, unless it was archived', () => {
  const kept = measures.map((list) => list.map((one) => ({ ...one, archivedOn: null })))
  fc.assert(
    fc.property(kept, day, day, (list, a, b) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a]
      expect(goalFigure(list, 1, later).measures).toBeGreaterThanOrEqual(
        goalFigure(list, 1, earlier).measures,
      )
    }),
  )
})

test('the mean equals the one computed with whole fractions only', () => {
  const weights = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })), {
    minLength: 3,
    maxLength: 40,
  })
  fc.assert(
    fc.property(weights, (pairs) => {
      const list = pairs.map(([done, open]) =>
        aMeasure({
          milestones: [
            { weight: done, due: null, doneOn: asOf, droppedOn: null },
            { weight: open, due: null, doneOn: null, droppedOn: null },
          ],
        }),
      )
      const common = pairs.reduce((product, [done, open]) => product * BigInt(done + open), 1n)
      const sum = pairs.reduce(
        (total, [done, open]) => total + (BigInt(done) * 100n * common) / BigInt(done + open),
        0n,
      )
      const divisor = common * BigInt(pairs.length)
      expect(goalFigure(list, 11, asOf).mean).toBe(Number((sum * 200n + divisor) / (2n * divisor)) / 100)
    }),
  )
})
