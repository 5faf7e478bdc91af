import { expect, test } from 'vitest'
import { DomainError, type ErrorCode } from '../errors.ts'
import { aMeasure, anUpdate } from '../testing.ts'
import { confirmUnchanged, recordProgress, type StatedProgress } from './record-progress.ts'

const today = '2026-06-30'

function record(update: Partial<StatedProgress>, measure = aMeasure()) {
  const stated: StatedProgress = {
    status: 'in-progress',
    progress: null,
    keyDate: null,
    note: null,
    ...update,
  }
  return recordProgress({ measure, update: stated, today })
}

function codeOf(act: () => unknown): ErrorCode | null {
  try {
    act()
  } catch (error) {
    return error instanceof DomainError ? error.code : null
  }
  return null
}

test('40 % on a measure in progress is stored for today', () => {
  expect(record({ progress: 40, note: 'Erster Abschnitt fertig' })).toEqual({
    keyDate: today,
    status: 'in-progress',
    progress: 40,
    isConfirmation: false,
    clearsProgress: false,
    note: 'Erster Abschnitt fertig',
  })
})

test('an update may be for a past day but not for tomorrow', () => {
  expect(record({ keyDate: '2026-03-31' }).keyDate).toBe('2026-03-31')
  expect(record({ keyDate: today }).keyDate).toBe(today)
  expect(codeOf(() => record({ keyDate: '2026-07-01' }))).toBe('key-date-in-future')
})

test('completing says 100 %, whatever stood in the field', () => {
  expect(record({ status: 'completed' }).progress).toBe(100)
  expect(record({ status: 'completed', progress: 80 }).progress).toBe(100)
})

test('discarding needs a reason', () => {
  expect(codeOf(() => record({ status: 'discarded' }))).toBe('reason-required')
  expect(record({ status: 'discarded', note: 'Förderung abgelehnt' }).note).toBe('Förderung abgelehnt')
})

test('a percentage is refused where the figures would not use it', () => {
  for (const status of ['unknown', 'idea', 'planned', 'decided', 'ongoing'] as const) {
    expect(codeOf(() => record({ status, progress: 40 }))).toBe('progress-not-allowed')
  }
  expect(record({ status: 'planned', progress: 0 }).progress).toBe(0)
  expect(record({ status: 'paused', progress: 40 }).progress).toBe(40)
})

test('an archived measure takes no more updates', () => {
  const archived = aMeasure({ archivedOn: '2026-05-01' })
  expect(codeOf(() => record({}, archived))).toBe('already-archived')
  expect(codeOf(() => confirmUnchanged({ measure: archived, today }))).toBe('already-archived')
})

test('confirming unchanged repeats status and the last stated percentage for today', () => {
  const updates = [
    anUpdate({ id: '1', keyDate: '2025-01-01', progress: 30 }),
    anUpdate({ id: '2', keyDate: '2025-06-01', status: 'paused' }),
  ]
  expect(confirmUnchanged({ measure: aMeasure({ updates }), today })).toEqual({
    keyDate: today,
    status: 'paused',
    progress: 30,
    isConfirmation: true,
    clearsProgress: false,
    note: null,
  })
})

test('nothing reported yet cannot be confirmed', () => {
  expect(codeOf(() => confirmUnchanged({ measure: aMeasure({ updates: [] }), today }))).toBe('not-found')
})
