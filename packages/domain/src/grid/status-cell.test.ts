import { describe, expect, test } from 'vitest'
import { aGridMeasure, aNotedUpdate } from '../testing.ts'
import { type CellQuestion, changeCells } from './change-cells.ts'
import { undoCells } from './undo-cells.ts'

const today = '2026-06-30'
const may = { change: true, log: true, link: true, release: true, lead: () => true }
const none = new Set<string>()
const known = { departmentId: none, fieldId: none, programmeId: none, columns: [] }

function decide(cells: CellQuestion['cells'], more: Partial<CellQuestion> = {}) {
  return changeCells({ measure: aGridMeasure(), cells, may, known, today, ...more })
}

describe('a discarded measure', () => {
  test('discarding needs a reason, which becomes the note', () => {
    const asking = (after: string) => decide([{ field: 'status', before: 'in-progress', after }])
    expect(asking('discarded').outcomes).toMatchObject([{ code: 'reason-required' }])
    expect(asking('discarded:  ').outcomes).toMatchObject([{ code: 'reason-required' }])
    const { update, outcomes, consequences } = asking('discarded:  Zu teuer: keine Mittel ')
    expect(update).toMatchObject({ status: 'discarded', progress: null, note: 'Zu teuer: keine Mittel' })
    expect(outcomes).toMatchObject([{ outcome: 'changed', after: 'discarded: Zu teuer: keine Mittel' }])
    expect(consequences).toEqual([{ field: 'progress', before: 20, after: null }])
  })

  test('a reason belongs to no other status, and has an end', () => {
    const asking = (after: string) => decide([{ field: 'status', before: 'in-progress', after }]).outcomes
    expect(asking('planned: bald')).toMatchObject([{ details: { issue: 'invalid' } }])
    expect(asking(`discarded: ${'x'.repeat(4_001)}`)).toMatchObject([
      { details: { issue: 'too-long', maximum: 4_000 } },
    ])
  })

  test('what is discarded shows its reason, also after a confirmation; the same reason again changes nothing', () => {
    const measure = aGridMeasure({
      updates: [
        aNotedUpdate({ status: 'discarded', note: 'Zu teuer', keyDate: '2026-05-01' }),
        aNotedUpdate({ id: 'update-2', status: 'discarded', isConfirmation: true, keyDate: '2026-06-01' }),
      ],
    })
    const asking = (after: string) =>
      decide([{ field: 'status', before: 'discarded: Zu teuer', after }], { measure })
    expect(asking('discarded: Zu teuer')).toMatchObject({
      outcomes: [{ outcome: 'unchanged' }],
      update: null,
    })
    expect(asking('discarded: Kein Personal').update).toMatchObject({ note: 'Kein Personal' })
    const blind = decide([{ field: 'status', before: 'planned', after: 'idea' }], { measure })
    expect(blind.outcomes).toMatchObject([{ outcome: 'conflict', current: 'discarded: Zu teuer' }])
  })

  test('the way out of discarded is undone with the reason', () => {
    const updates = [aNotedUpdate({ status: 'discarded', note: 'Zu teuer' })]
    const { outcomes } = decide([{ field: 'status', before: 'discarded: Zu teuer', after: 'planned' }], {
      measure: aGridMeasure({ updates }),
    })
    const back = undoCells({ cells: outcomes.map((cell) => ({ ...cell, measureId: 'm' })), consequences: [] })
    const revived = [...updates, aNotedUpdate({ id: 'update-2', status: 'planned', keyDate: today })]
    expect(decide(back, { measure: aGridMeasure({ updates: revived }) }).update).toMatchObject({
      status: 'discarded',
      note: 'Zu teuer',
    })
  })

  test('a percentage of what is discarded is refused', () => {
    const measure = aGridMeasure({ updates: [aNotedUpdate({ status: 'discarded', note: 'Zu teuer' })] })
    expect(decide([{ field: 'progress', before: null, after: 40 }], { measure })).toMatchObject({
      outcomes: [{ code: 'progress-not-allowed', details: { status: 'discarded' } }],
      update: null,
    })
  })
})
