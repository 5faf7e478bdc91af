import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureAsOf } from '../measures/measure-as-of.ts'
import { measureStatuses } from '../measures/measure-status.ts'
import { sizeClasses } from '../municipalities/municipality.ts'
import { aLink, aMeasure, anUpdate, goldenKeyDate } from '../testing.ts'
import { exchanges } from './exchange.ts'
import type { MeetingParticipant, SharedMeasure } from './meeting-participant.ts'
import { activeGoals, assignPartners, type PartnerReason } from './partners.ts'
import { proposeTables } from './tables.ts'

const shared = (
  id: string,
  status: (typeof measureStatuses)[number],
  link: Parameters<typeof aLink>[0] = {},
): SharedMeasure => {
  const history = aMeasure({ id, updates: [anUpdate({ status })], links: [aLink(link)] })
  const state = measureAsOf(history, goldenKeyDate)
  if (state === null) throw new Error('a measure with an update has a state')
  return { id, links: history.links, state }
}

const place = (municipality: string, measures: SharedMeasure[], project = 'a'): MeetingParticipant => ({
  municipality,
  project,
  sizeClass: '5000-to-20000',
  measures,
})

const target = { goal: 11, target: '11.2' } as const

test('who has finished something on a target meets who has planned it', () => {
  const done = place('03000001', [shared('done', 'completed', target)])
  const planned = place('03000002', [shared('planned', 'planned', target)])
  const paused = place('03000003', [shared('paused', 'paused', { goal: 7 })])
  expect(exchanges([planned, paused, done])).toEqual([
    {
      kind: 'for-beginning',
      ...target,
      offer: { municipality: '03000001', measureId: 'done' },
      seek: { municipality: '03000002', measureId: 'planned' },
    },
  ])
})

test('who has stalled meets who went through, also on a goal without a target', () => {
  const found = exchanges([
    place('03000001', [shared('done', 'ongoing', { goal: 7 })]),
    place('03000002', [shared('paused', 'paused', { goal: 7 })]),
  ])
  expect(found).toMatchObject([{ kind: 'for-stalled', goal: 7, target: null }])
})

test('nobody exchanges with themselves, with a hindering or with an unconfirmed link', () => {
  expect(
    exchanges([
      place('03000001', [shared('a', 'completed', target), shared('b', 'planned', target)]),
      place('03000002', [shared('c', 'planned', { ...target, effect: 'hinders' })]),
      place('03000003', [shared('d', 'planned', { ...target, isConfirmed: false })]),
    ]),
  ).toEqual([])
})

test('partners across projects come before partners of the same one', () => {
  const done = place('03000001', [shared('done', 'completed', target)], 'a')
  const near = place('03000002', [shared('near', 'planned', target)], 'a')
  const far = place('03000003', [shared('far', 'planned', target)], 'b')
  const other = place('03000004', [], 'b')
  const [first, second] = assignPartners([done, near, far, other])
  expect(first?.municipalities).toEqual(['03000001', '03000003'])
  expect(second?.reasons).toEqual([{ kind: 'same-size' }])
})

const measure = fc
  .record({
    id: fc.uuid(),
    status: fc.constantFrom(...measureStatuses),
    link: fc.constantFrom(target, { goal: 7 as const }, { goal: 13 as const, target: '13.1' }),
  })
  .map(({ id, status, link }) => shared(id, status, link))
const participants = fc.uniqueArray(
  fc
    .record({
      number: fc.integer({ min: 1, max: 99 }),
      project: fc.option(fc.constantFrom('a', 'b')),
      sizeClass: fc.option(fc.constantFrom(...sizeClasses)),
      measures: fc.array(measure, { maxLength: 4 }),
    })
    .map(({ number, ...rest }) => ({ municipality: `0300${String(number).padStart(4, '0')}`, ...rest })),
  { selector: ({ municipality }) => municipality, maxLength: 40 },
)

function isTrue(reason: PartnerReason, members: readonly MeetingParticipant[]): boolean {
  const isHere = (key: string) => members.some(({ municipality }) => municipality === key)
  switch (reason.kind) {
    case 'exchange':
      return isHere(reason.exchange.offer.municipality) && isHere(reason.exchange.seek.municipality)
    case 'same-goal':
      return members.filter((member) => activeGoals(member).has(reason.goal)).length >= 2
    case 'same-size':
      return new Set(members.map(({ sizeClass }) => sizeClass)).size < members.length
    case 'first-contact':
      return true
  }
}

test('everybody has a partner, once, and every reason is true of the group', () => {
  fc.assert(
    fc.property(participants, (list) => {
      const groups = assignPartners(list)
      const placed = groups.flatMap(({ municipalities }) => municipalities)
      expect(placed.toSorted()).toEqual(
        list.length === 1 ? [] : list.map(({ municipality }) => municipality).sort(),
      )
      for (const { municipalities, reasons } of groups) {
        expect(municipalities.length === 2 || municipalities.length === 3).toBe(true)
        expect(reasons.length).toBeGreaterThan(0)
        const members = list.filter(({ municipality }) => municipalities.includes(municipality))
        for (const reason of reasons) expect(isTrue(reason, members)).toBe(true)
      }
    }),
  )
})

test('everybody has a seat, once; tables differ by at most one seat and hold four to six where the number allows', () => {
  fc.assert(
    fc.property(participants, (list) => {
      const tables = proposeTables(list)
      const seated = tables.flatMap(({ municipalities }) => municipalities)
      expect(seated.toSorted()).toEqual(list.map(({ municipality }) => municipality).sort())
      const sizes = tables.map(({ municipalities }) => municipalities.length)
      if (list.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      if (list.length >= 4 && list.length !== 7) {
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(6)
      }
      for (const { goal, municipalities, without } of tables) {
        const idle = list.filter(
          (guest) => municipalities.includes(guest.municipality) && !activeGoals(guest).has(goal),
        )
        expect(without).toEqual(idle.map(({ municipality }) => municipality).sort())
      }
    }),
  )
})

test('the order of participants and measures never matters', () => {
  const reversed = (list: readonly MeetingParticipant[]) =>
    list.toReversed().map((one) => ({ ...one, measures: one.measures.toReversed() }))
  fc.assert(
    fc.property(participants, (list) => {
      expect(exchanges(reversed(list))).toEqual(exchanges(list))
      expect(assignPartners(reversed(list))).toEqual(assignPartners(list))
      expect(proposeTables(reversed(list))).toEqual(proposeTables(list))
    }),
  )
})
