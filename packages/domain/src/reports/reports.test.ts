import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureStatuses } from '../measures/measure-status.ts'
import { timings } from '../measures/timing.ts'
import { anUpdate, aReport, aReportMeasure, goldenKeyDate, goldenMeasures } from '../testing.ts'
import { canonicalJson } from './canonical-json.ts'
import { releaseContent } from './release-content.ts'
import { type ReportChanges, reportChanges } from './report-changes.ts'
import { type ReportedState, reportContent } from './report-content.ts'
import { reportFigures } from './report-figures.ts'

test('the golden case keeps its figures through canonical JSON', () => {
  const content = aReport({ measures: goldenMeasures().map((history) => aReportMeasure(history)) })
  const text = canonicalJson(content)
  const read = reportContent.parse(JSON.parse(text))
  expect(canonicalJson(read)).toBe(text)
  const figures = reportFigures(read)
  expect(figures.goals[10]).toMatchObject({ goal: 11, known: 4, committed: 6, mean: 43.75 })
  expect(figures).toEqual(reportFigures(content))
  expect(figures.overview.total).toBe(9)
})

test('canonical JSON does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson(record))
      expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)))
    }),
  )
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'ä' }] })).toBe('{"a":[{"c":"ä","d":null}],"b":1}')
})

test('amounts are added in cents and say of how many measures they are known', () => {
  const figures = reportFigures(
    aReport({
      measures: [
        aReportMeasure({ id: 'a', costPlanned: 0.1, funding: 0 }),
        aReportMeasure({ id: 'b', costPlanned: 0.2 }),
        aReportMeasure({ id: 'c' }),
      ],
    }),
  )
  expect(figures.costPlanned).toEqual({ sum: 0.3, known: 2, of: 3 })
  expect(figures.costActual).toEqual({ sum: null, known: 0, of: 3 })
  expect(figures.funding).toEqual({ sum: 0, known: 1, of: 3 })
})

test('a report on some goals shows these only', () => {
  const content = aReport({
    measures: [aReportMeasure()],
    scope: { goals: [7, 11], filter: {}, names: noNames },
  })
  expect(reportFigures(content).goals.map(({ goal }) => goal)).toEqual([7, 11])
})

const noNames = { department: null, field: null, programme: null }

test('a public report holds nothing that was not released', () => {
  const secret = 'GEHEIM'
  const full = {
    ...{ partners: secret, costNote: secret, budgetNumber: secret, source: secret },
    updates: [{ ...anUpdate(), note: secret }],
    links: [
      {
        goal: 11 as const,
        target: null,
        role: 'primary' as const,
        effect: 'hinders' as const,
        isConfirmed: true,
        justification: secret,
      },
    ],
    decisions: [
      { body: secret, decidedOn: null, paperNumber: secret, result: secret, url: secret, isPublic: false },
      { body: 'Rat', decidedOn: null, paperNumber: null, result: null, url: null, isPublic: true },
    ],
  }
  const content = aReport({
    measures: [
      aReportMeasure({ ...full, id: 'a', visibility: 'public' }),
      aReportMeasure({ ...full, id: 'b', visibility: 'network', title: secret }),
      aReportMeasure({ ...full, id: 'c', visibility: 'internal', title: secret }),
    ],
  })
  const released = releaseContent(content)
  expect(canonicalJson(released)).not.toContain(secret)
  expect(released.measures.map(({ id }) => id)).toEqual(['a'])
  expect(released.measures[0]?.decisions).toHaveLength(1)
})

const state = (overrides: Partial<ReportedState> = {}): ReportedState => ({
  id: 'a',
  number: null,
  title: 'Radweg',
  status: 'in-progress',
  percent: 20,
  timing: 'on-schedule',
  plannedEnd: '2026',
  ...overrides,
})

const kindsFrom = (changes: ReportChanges) =>
  Object.entries(changes).flatMap(([kind, list]) => (Array.isArray(list) && list.length > 0 ? [kind] : []))

test.each([
  [{}, { percent: 40 }, ['advanced']],
  [{ status: 'planned', percent: 0 }, { percent: null }, ['advanced']],
  [{}, { percent: 10 }, ['setBack']],
  [{}, { status: 'planned', percent: 0 }, ['setBack']],
  [{}, { status: 'completed', percent: 100, timing: 'finished' }, ['finished']],
  [{}, { status: 'discarded', percent: null, timing: 'not-applicable' }, ['discarded']],
  [{}, { timing: 'overdue' }, ['delayed']],
  [{}, { plannedEnd: '2027-Q1' }, ['delayed']],
  [{}, { status: 'paused' }, ['delayed']],
  [{}, { percent: 30, timing: 'overdue' }, ['advanced', 'delayed']],
  [{ percent: null }, {}, ['otherwise']],
  [{}, { plannedEnd: null }, ['otherwise']],
  [{}, {}, []],
] as const)('%o becoming %o is %o', (before, after, kinds) => {
  const changes = reportChanges([state(before)], [state(after)])
  expect(kindsFrom(changes)).toEqual(kinds)
  expect(changes.unchanged).toBe(kinds.length === 0 ? 1 : 0)
})

test('what is new and what is no longer reported are lists of their own', () => {
  const changes = reportChanges([state({ id: 'old' })], [state({ id: 'new' })])
  expect(changes.added.map(({ id }) => id)).toEqual(['new'])
  expect(changes.noLongerReported.map(({ id }) => id)).toEqual(['old'])
})

test('every measure of either report is accounted for, and nothing changes between a report and itself', () => {
  const anyState = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    number: fc.constant(null),
    title: fc.constant('Titel'),
    status: fc.constantFrom(...measureStatuses),
    percent: fc.option(fc.integer({ min: 0, max: 100 })),
    timing: fc.constantFrom(...timings),
    plannedEnd: fc.option(fc.constantFrom('2026', '2027-Q3')),
  })
  const list = fc.uniqueArray(anyState, { selector: ({ id }) => id })
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { unchanged, ...lists } = reportChanges(before, after)
      const changed = new Set(Object.values(lists).flatMap((one) => one.map(({ id }) => id)))
      expect(changed.size + unchanged).toBe(new Set([...before, ...after].map(({ id }) => id)).size)
      expect(reportChanges(after, after).unchanged).toBe(after.length)
    }),
  )
})

test('the key date of a report decides what counts', () => {
  const measure = aReportMeasure({ updates: [{ ...anUpdate({ keyDate: '2026-07-01' }), note: null }] })
  expect(reportFigures(aReport({ measures: [measure], asOf: goldenKeyDate })).overview.total).toBe(0)
})
