import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldIssues } from '../inputs/field-issues.ts'
import { aLink, aMeasure, aMilestone, anUpdate } from '../testing.ts'
import { measureAsOf } from './measure-as-of.ts'
import { type MeasureFilter, type MeasureOnKeyDate, matchesFilter, measureFilter } from './measure-filter.ts'
import type { MeasureHistory } from './measure-history.ts'
import { compareMeasures, type MeasureSort, measureSort, sortKeys } from './measure-sort.ts'
import { type MeasureStatus, measureStatuses } from './measure-status.ts'
import { overviewAsOf, overviewFilters } from './overview.ts'

const asOf = '2026-06-30'
const department = '0198f6a2-7b1c-7d3e-8f4a-00000000000d'

function row(facts: Partial<MeasureOnKeyDate> = {}, measure: MeasureHistory = aMeasure()): MeasureOnKeyDate {
  return {
    id: measure.id,
    number: null,
    title: 'Radweg',
    departmentId: null,
    fieldId: null,
    programmeId: null,
    visibility: 'internal',
    isContinuous: false,
    plannedStart: measure.plannedStart,
    plannedEnd: measure.plannedEnd,
    actualStart: null,
    actualEnd: null,
    archivedOn: measure.archivedOn,
    changedAt: '2026-06-30T10:00:00.000Z',
    links: measure.links,
    state: measureAsOf(measure, asOf),
    ...facts,
  }
}

function withStatus(status: MeasureStatus, measure: Partial<MeasureHistory> = {}) {
  return row({}, aMeasure({ updates: [anUpdate({ status })], ...measure }))
}

test('an empty filter shows everything but the archive', () => {
  expect(matchesFilter(row(), {})).toBe(true)
  const archived = row({}, aMeasure({ archivedOn: '2026-05-01' }))
  expect(matchesFilter(archived, {})).toBe(false)
  expect(matchesFilter(archived, { archived: true })).toBe(true)
  expect(matchesFilter(row(), { archived: true })).toBe(false)
})

test('what was archived after the key date still belongs to that day', () => {
  const later = row({}, aMeasure({ archivedOn: '2026-07-01' }))
  expect(matchesFilter(later, {})).toBe(true)
  expect(matchesFilter(later, { archived: true })).toBe(false)
})

test('a goal shows exactly the measures that count for it', () => {
  const linked = (link: Parameters<typeof aLink>[0]) => row({ links: [aLink(link)] })
  expect(matchesFilter(linked({ goal: 12, target: '12.5' }), { goal: 12 })).toBe(true)
  expect(matchesFilter(linked({ goal: 12, target: '12.5' }), { target: '12.5' })).toBe(true)
  expect(matchesFilter(linked({ goal: 12 }), { target: '12.5' })).toBe(false)
  expect(matchesFilter(linked({ goal: 12, isConfirmed: false }), { goal: 12 })).toBe(false)
  expect(matchesFilter(linked({ goal: 12, effect: 'hinders' }), { goal: 12 })).toBe(false)
})

test('"none" finds what nobody has assigned', () => {
  const owned = row({ departmentId: department })
  expect(matchesFilter(owned, { department })).toBe(true)
  expect(matchesFilter(owned, { department: 'none' })).toBe(false)
  expect(matchesFilter(row(), { department: 'none', field: 'none' })).toBe(true)
  expect(matchesFilter(row(), { withoutOwner: true })).toBe(true)
  expect(matchesFilter(owned, { withoutOwner: true })).toBe(false)
})

test('a measure that was not reported by the key date answers no question about its state', () => {
  const unreported = row({ state: null })
  expect(matchesFilter(unreported, {})).toBe(true)
  expect(matchesFilter(unreported, { status: ['unknown'] })).toBe(false)
  expect(matchesFilter(unreported, { progress: 'unknown' })).toBe(false)
})

test('several questions must all be answered, several answers to one question need only one', () => {
  const filter: MeasureFilter = { status: ['planned', 'decided'], timing: ['undated'] }
  expect(matchesFilter(withStatus('decided'), filter)).toBe(true)
  expect(matchesFilter(withStatus('decided', { plannedEnd: '2027' }), filter)).toBe(false)
  expect(matchesFilter(withStatus('paused'), filter)).toBe(false)
})

test('each number of the overview leads to exactly its rows', () => {
  const measure = fc
    .record({
      status: fc.constantFrom(...measureStatuses),
      keyDate: fc.constantFrom('2023-01-01', '2025-01-01', '2025-09-30', '2026-06-30', '2026-07-01'),
      progress: fc.option(fc.nat(100)),
      plannedEnd: fc.option(fc.constantFrom('2025', '2026-Q2', '2027')),
      plannedStart: fc.option(fc.constantFrom('2025', '2026-12')),
      mergedInto: fc.option(fc.constant('other'), { freq: 6 }),
      archivedOn: fc.option(fc.constantFrom('2026-01-01', '2026-07-01'), { freq: 6 }),
      milestones: fc.array(fc.constant(aMilestone()), { maxLength: 1 }),
    })
    .map(({ status, keyDate, progress, ...dates }) =>
      aMeasure({ ...dates, updates: [anUpdate({ status, keyDate, progress })] }),
    )
  fc.assert(
    fc.property(fc.array(measure, { maxLength: 30 }), (measures) => {
      const overview = overviewAsOf(measures, asOf)
      const reported = measures.map((one) => row({}, one)).filter(({ state }) => state !== null)
      const counted = Object.entries(overviewFilters).map(([name, filter]) => [
        name,
        reported.filter((one) => matchesFilter(one, filter)).length,
      ])
      expect(Object.fromEntries(counted)).toEqual(overview)
    }),
  )
})

test('the overview of a small town', () => {
  const measures = [
    aMeasure({ plannedEnd: '2027', updates: [anUpdate({ progress: 40 })] }),
    aMeasure({ plannedEnd: '2025', updates: [anUpdate({ progress: 90 })] }),
    aMeasure({ plannedStart: '2025', updates: [anUpdate({ status: 'planned' })] }),
    aMeasure({ updates: [anUpdate({ status: 'unknown' })] }),
    aMeasure({ updates: [anUpdate({ status: 'ongoing', keyDate: '2025-01-01' })] }),
    aMeasure({ updates: [anUpdate({ status: 'idea', keyDate: '2025-01-01' })] }),
    aMeasure({ updates: [anUpdate({ status: 'completed', keyDate: '2020-01-01' })] }),
    aMeasure({ archivedOn: '2026-01-01' }),
  ]
  expect(overviewAsOf(measures, asOf)).toEqual({
    total: 7,
    onSchedule: 1,
    late: 2,
    unknown: 1,
    dueForConfirmation: 1,
  })
})

test('a filter or sort that does not exist is refused', () => {
  const pathsOf = (input: unknown) => {
    const result = measureFilter.safeParse(input)
    return result.success ? [] : fieldIssues(result.error).map(({ path, code }) => `${path}: ${code}`)
  }
  expect(pathsOf({ status: ['planned'], department: 'none', archived: false, text: ' Rad ' })).toEqual([])
  expect(pathsOf({ status: 'planned', goal: 0, department: 'me', owner: 1, freshness: ['old'] })).toEqual([
    'status: invalid',
    'goal: invalid',
    'department: invalid',
    'freshness.0: invalid',
    'owner: unknown-key',
  ])
  expect(measureSort.parse({ by: 'title' }).direction).toBe('ascending')
  expect(measureSort.safeParse({ by: 'population' }).success).toBe(false)
})

function sorted(rows: readonly MeasureOnKeyDate[], sort: MeasureSort) {
  return rows.toSorted(compareMeasures(sort))
}

test('own numbers are sorted as people read them, missing ones last in both directions', () => {
  const rows = ['3.10', null, '3.2', '3.2.1', 'M 10', 'M 9', '3.02'].map((number) =>
    row({ number, title: number ?? '' }),
  )
  const numbers = (direction: MeasureSort['direction']) =>
    sorted(rows, { by: 'number', direction }).map(({ number }) => number)
  expect(numbers('ascending')).toEqual(['3.02', '3.2', '3.2.1', '3.10', 'M 9', 'M 10', null])
  expect(numbers('descending')).toEqual(['M 10', 'M 9', '3.10', '3.2.1', '3.2', '3.02', null])
})

test('titles are compared by the language that is handed in', () => {
  const rows = ['Zug', 'Äpfel', 'Bus'].map((title) => row({ title, id: title }))
  const german = new Intl.Collator('de').compare
  const titles = rows
    .toSorted(compareMeasures({ by: 'title', direction: 'ascending' }, german))
    .map(({ title }) => title)
  expect(titles).toEqual(['Äpfel', 'Bus', 'Zug'])
})

test('statuses follow their usual course, planned ends their last day, progress what is shown', () => {
  const byStatus = sorted([withStatus('paused'), withStatus('idea')], {
    by: 'status',
    direction: 'ascending',
  })
  expect(byStatus.map(({ state }) => state?.status)).toEqual(['idea', 'paused'])
  const byEnd = sorted([row({ plannedEnd: '2026' }), row({ plannedEnd: '2026-Q3' }), row()], {
    by: 'plannedEnd',
    direction: 'ascending',
  })
  expect(byEnd.map(({ plannedEnd }) => plannedEnd)).toEqual(['2026-Q3', '2026', null])
  const expired = row({}, aMeasure({ updates: [anUpdate({ keyDate: '2023-01-01', progress: 70 })] }))
  const fresh = row({}, aMeasure({ updates: [anUpdate({ progress: 7 })] }))
  const byProgress = sorted([fresh, row(), expired], { by: 'progress', direction: 'descending' })
  expect(byProgress.map(({ state }) => state?.progress.shown)).toEqual([70, 7, null])
})

test('every sort is a total order: the same rows in any order give the same list', () => {
  const rows = fc.array(
    fc
      .record({
        id: fc.uuid(),
        number: fc.option(fc.constantFrom('1', '1.1', '10', 'a', 'a1', 'A 1', '1.a', '')),
        title: fc.constantFrom('A', 'B'),
        plannedEnd: fc.option(fc.constantFrom('2026', '2026-12-31', '2027')),
      })
      .map((facts) => row(facts)),
    { maxLength: 12 },
  )
  const by = fc.constantFrom(...sortKeys)
  const direction = fc.constantFrom('ascending' as const, 'descending' as const)
  fc.assert(
    fc.property(rows, by, direction, (list, key, way) => {
      const ids = (some: readonly MeasureOnKeyDate[]) =>
        sorted(some, { by: key, direction: way }).map(({ id }) => id)
      expect(ids(list.toReversed())).toEqual(ids(list))
    }),
  )
})
