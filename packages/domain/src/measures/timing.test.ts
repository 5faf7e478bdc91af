import { expect, test } from 'vitest'
import { aMeasure } from '../testing.ts'
import type { MeasureHistory } from './measure-history.ts'
import { type MeasureStatus, measureStatuses } from './measure-status.ts'
import { timingOf } from './timing.ts'

function timing(status: MeasureStatus, dates: Partial<MeasureHistory>, asOf = '2026-06-30') {
  return timingOf(aMeasure(dates), status, asOf)
}

test('a measure is overdue only once its whole planned end is over', () => {
  expect(timing('in-progress', { plannedEnd: '2026-Q2' })).toBe('on-schedule')
  expect(timing('in-progress', { plannedEnd: '2026-Q2' }, '2026-07-01')).toBe('overdue')
  expect(timing('in-progress', { plannedEnd: '2026' }, '2026-12-31')).toBe('on-schedule')
  expect(timing('paused', { plannedEnd: '2026-06-29' })).toBe('overdue')
})

test('a start is late for what has not begun: unknown, planned or decided, without an actual start by then', () => {
  const dates = { plannedStart: '2026-05' }
  const late = measureStatuses.filter((status) => timing(status, dates) === 'late-start')
  expect(late).toEqual(['unknown', 'planned', 'decided'])
  expect(timing('planned', { ...dates, actualStart: '2026-06' })).toBe('on-schedule')
  expect(timing('planned', { ...dates, actualStart: '2026-08' })).toBe('late-start')
  expect(timing('planned', { plannedStart: '2026-H1' })).toBe('on-schedule')
})

test('an end that has passed says more than a start that has', () => {
  expect(timing('planned', { plannedStart: '2025', plannedEnd: '2026-03' })).toBe('overdue')
})

test('without planned dates there is nothing to be late for', () => {
  expect(timing('in-progress', {})).toBe('undated')
  expect(timing('in-progress', { plannedStart: '2025' })).toBe('on-schedule')
})

test('completed is finished however late; ideas, discarded, permanent and merged measures have no schedule', () => {
  const passed = { plannedStart: '2020', plannedEnd: '2021' }
  expect(timing('completed', passed)).toBe('finished')
  expect(timing('idea', passed)).toBe('not-applicable')
  expect(timing('discarded', passed)).toBe('not-applicable')
  expect(timing('ongoing', passed)).toBe('not-applicable')
  expect(timing('in-progress', { ...passed, mergedInto: 'other' })).toBe('not-applicable')
})
