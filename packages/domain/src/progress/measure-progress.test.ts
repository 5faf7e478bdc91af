import { expect, test } from 'vitest'
import { measureAsOf } from '../measures/measure-as-of.ts'
import type { MeasureHistory } from '../measures/measure-history.ts'
import type { MeasureStatus } from '../measures/measure-status.ts'
import { aMeasure, aMilestone, anUpdate } from '../testing.ts'

const asOf = '2026-06-30'

function progressOf(measure: MeasureHistory, on = asOf) {
  return measureAsOf(measure, on)?.progress
}

function withStatus(status: MeasureStatus, overrides: Partial<MeasureHistory> = {}) {
  return aMeasure({ updates: [anUpdate({ status, progress: 70 })], ...overrides })
}

const halfDone = [aMilestone({ doneOn: '2026-01-31' }), aMilestone()]

test('rule 1: ideas, discarded and merged measures are excluded, permanent tasks are counted apart', () => {
  const nothing = { percent: null, shown: null, basis: null }
  expect(progressOf(withStatus('idea'))).toEqual({ ...nothing, reason: 'excluded' })
  expect(progressOf(withStatus('discarded'))).toEqual({ ...nothing, reason: 'excluded' })
  expect(progressOf(withStatus('completed', { mergedInto: 'x' }))).toEqual({ ...nothing, reason: 'excluded' })
  expect(progressOf(withStatus('ongoing', { milestones: halfDone }))).toEqual({
    ...nothing,
    reason: 'ongoing',
  })
})

test('rule 2: completed is 100, unknown stays unknown, planned and decided are a known zero', () => {
  expect(progressOf(withStatus('completed'))).toMatchObject({ percent: 100, basis: 'completed' })
  expect(progressOf(withStatus('unknown', { milestones: halfDone }))).toMatchObject({
    percent: null,
    reason: 'unknown',
  })
  expect(progressOf(withStatus('planned'))).toMatchObject({ percent: 0, basis: 'not-begun' })
  expect(progressOf(withStatus('decided', { milestones: [aMilestone()] }))).toMatchObject({
    percent: 0,
    basis: 'not-begun',
  })
  expect(progressOf(withStatus('decided', { milestones: halfDone }))).toMatchObject({
    percent: 50,
    basis: 'milestones',
  })
})

test('rule 3: milestones go before the stated percentage, by weight, without the dropped ones', () => {
  const milestones = [
    aMilestone({ weight: 2, doneOn: '2026-06-30' }),
    aMilestone({ weight: 1 }),
    aMilestone({ weight: 50, droppedOn: '2026-06-30' }),
  ]
  expect(progressOf(withStatus('in-progress', { milestones }))).toEqual({
    percent: 66.67,
    shown: 66.67,
    basis: 'milestones',
    reason: null,
  })
  expect(progressOf(withStatus('paused', { milestones }))).toMatchObject({ percent: 66.67 })
})

test('rule 3: a milestone is open until its day comes, and one that is done and then dropped leaves', () => {
  const milestones = [
    aMilestone({ doneOn: '2026-05-01', droppedOn: '2026-06-30' }),
    aMilestone({ doneOn: '2026-06-30' }),
    aMilestone(),
  ]
  const measure = aMeasure({ milestones, updates: [anUpdate({ keyDate: '2026-01-01', progress: 70 })] })
  expect(progressOf(measure, '2026-04-30')?.percent).toBe(0)
  expect(progressOf(measure, '2026-06-29')?.percent).toBe(33.33)
  expect(progressOf(measure, '2026-06-30')?.percent).toBe(50)
})

test('rule 3: when all milestones are dropped, the stated percentage counts again', () => {
  const milestones = [aMilestone({ droppedOn: '2026-01-01' })]
  expect(progressOf(withStatus('in-progress', { milestones }))).toMatchObject({
    percent: 70,
    basis: 'stated',
  })
})

test('rule 3: neither milestones nor a percentage is not 50 % but not stated', () => {
  expect(progressOf(aMeasure())).toEqual({ percent: null, shown: null, basis: null, reason: 'not-stated' })
})

test('rule 3: zero is a statement', () => {
  expect(progressOf(aMeasure({ updates: [anUpdate({ progress: 0 })] }))).toMatchObject({
    percent: 0,
    basis: 'stated',
  })
})

test('rule 3: an update without a percentage keeps the last stated one of the same stretch of work', () => {
  const updates = [
    anUpdate({ id: '1', keyDate: '2025-10-01', progress: 30 }),
    anUpdate({ id: '2', keyDate: '2026-01-01', status: 'paused' }),
    anUpdate({ id: '3', keyDate: '2026-04-01' }),
  ]
  expect(progressOf(aMeasure({ updates }))).toMatchObject({ percent: 30, basis: 'stated' })
})

test('rule 3: what was stated before a figure was cleared holds no more', () => {
  const updates = [
    anUpdate({ id: '1', keyDate: '2026-01-31', progress: 40 }),
    anUpdate({ id: '2', keyDate: '2026-03-31', clearsProgress: true }),
    anUpdate({ id: '3', keyDate: '2026-04-30', status: 'paused' }),
  ]
  expect(measureAsOf(aMeasure({ updates }), '2026-02-28')?.progress.percent).toBe(40)
  expect(measureAsOf(aMeasure({ updates }), '2026-06-30')?.progress.reason).toBe('not-stated')
})

test('rule 3: a reopened measure does not inherit its 100 %', () => {
  const updates = [
    anUpdate({ id: '1', keyDate: '2025-10-01', status: 'completed', progress: 100 }),
    anUpdate({ id: '2', keyDate: '2026-04-01' }),
  ]
  expect(progressOf(aMeasure({ updates }))).toMatchObject({ percent: null, reason: 'not-stated' })
})

test('rule 4: older than 24 months is shown but does not count, and completed never expires', () => {
  const old = (status: MeasureStatus) =>
    aMeasure({ updates: [anUpdate({ status, keyDate: '2024-06-29', progress: 70 })] })
  expect(progressOf(old('in-progress'))).toEqual({
    percent: null,
    shown: 70,
    basis: 'stated',
    reason: 'expired',
  })
  expect(progressOf(old('planned'))).toMatchObject({ percent: null, shown: 0, reason: 'expired' })
  expect(progressOf(old('unknown'))).toMatchObject({ reason: 'unknown' })
  expect(progressOf(old('completed'))).toMatchObject({ percent: 100, reason: null })
})

test('rule 4: confirming unchanged makes a figure fresh again', () => {
  const updates = [
    anUpdate({ id: '1', keyDate: '2023-01-01', progress: 70 }),
    anUpdate({ id: '2', keyDate: '2026-06-01', progress: 70, isConfirmation: true }),
  ]
  expect(measureAsOf(aMeasure({ updates }), asOf)).toMatchObject({
    keyDate: '2026-06-01',
    freshness: 'fresh',
    progress: { percent: 70 },
  })
})

test('freshness turns the day after 6, 12 and 24 months', () => {
  const on = (date: string) =>
    measureAsOf(aMeasure({ updates: [anUpdate({ keyDate: '2024-08-31' })] }), date)?.freshness
  expect(
    ['2025-02-28', '2025-03-01', '2025-08-31', '2025-09-01', '2026-08-31', '2026-09-01'].map(on),
  ).toEqual(['fresh', 'due', 'due', 'stale', 'stale', 'expired'])
})

test('the latest update is the one with the greatest key date, then recorded last, then the greatest id', () => {
  const updates = [
    anUpdate({ id: 'c', keyDate: '2026-05-01', recordedAt: '2026-06-20T10:00:00.000Z', status: 'paused' }),
    anUpdate({ id: 'a', keyDate: '2026-06-01', recordedAt: '2026-06-02T10:00:00.000Z', status: 'planned' }),
    anUpdate({ id: 'b', keyDate: '2026-06-01', recordedAt: '2026-06-02T10:00:00.000Z', status: 'decided' }),
    anUpdate({ id: 'd', keyDate: '2026-06-01', recordedAt: '2026-06-01T10:00:00.000Z', status: 'unknown' }),
    anUpdate({ id: 'e', keyDate: '2026-07-01', status: 'completed' }),
  ]
  expect(measureAsOf(aMeasure({ updates }), asOf)?.status).toBe('decided')
  expect(measureAsOf(aMeasure({ updates }), '2026-05-31')?.status).toBe('paused')
})

test('before its first update and once archived a measure has no state', () => {
  expect(measureAsOf(aMeasure(), '2026-06-29')).toBeNull()
  expect(measureAsOf(aMeasure({ updates: [] }), asOf)).toBeNull()
  expect(measureAsOf(aMeasure({ archivedOn: asOf }), asOf)).toBeNull()
  expect(measureAsOf(aMeasure({ archivedOn: '2026-07-01' }), asOf)).not.toBeNull()
})
