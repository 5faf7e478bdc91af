import { describe, expect, it } from 'vitest'
import { type CellEntry, entryOf } from './cell-entries.ts'
import {
  type CellAnswer,
  type CellStep,
  type GridAction,
  type GridEdits,
  gridEdits,
  noEdits,
  resendable,
  reversedCells,
  type UnreadStep,
} from './grid-edits.ts'

const step = (measureId: string, before: number | null, after: number | null): CellStep => ({
  measureId,
  field: 'progress',
  before,
  after,
})
const unread: UnreadStep = {
  measureId: 'b',
  field: 'progress',
  before: 10,
  text: 'viel',
  problem: { from: 'grid', code: 'not-a-percentage', text: 'viel' },
}
const place = (measureId: string) => ({ measureId, field: 'progress' })
const edit = (...cells: CellStep[]): GridAction => ({ type: 'edit', cells, unread: [] })
const run = (...actions: GridAction[]): GridEdits => actions.reduce(gridEdits, noEdits)
const phase = (state: GridEdits, measureId: string) => entryOf(state.entries, place(measureId))?.phase
const answered = (sent: CellStep[], answers: CellAnswer[], consequences: CellStep[] = []) =>
  ({ type: 'answered', answered: { stepId: 1, sent, answers, consequences } }) as const

describe('a cell', () => {
  const first = step('a', 10, 20)

  it('is on its way until the server said yes', () => {
    const sent = run(edit(first))
    expect(phase(sent, 'a')).toBe('sending')
    const done = gridEdits(sent, answered([first], [{ ...first, outcome: 'changed' }]))
    expect(phase(done, 'a')).toBeUndefined()
    expect(done.past).toHaveLength(1)
  })

  it('keeps the younger value when the answer to the older one comes', () => {
    const state = run(
      edit(first),
      edit(step('a', 20, 30)),
      answered([first], [{ ...first, outcome: 'changed' }]),
    )
    expect(entryOf(state.entries, place('a'))).toMatchObject({ phase: 'sending', value: 30, before: 20 })
  })

  it('keeps what did not arrive, to be sent again', () => {
    const state = run(edit(first), { type: 'failed', sent: [first] })
    expect(phase(state, 'a')).toBe('failed')
    expect(resendable(state.entries)).toEqual([first])
    const again = gridEdits(state, { type: 'resend', cells: resendable(state.entries) })
    expect(phase(again, 'a')).toBe('sending')
  })

  it('keeps what was refused, with the reason', () => {
    const problem = { from: 'server', code: 'end-before-start', details: {} } as const
    const state = run(edit(first), answered([first], [{ ...place('a'), outcome: 'invalid', problem }]))
    expect(entryOf(state.entries, place('a'))).toEqual({ phase: 'refused', before: 10, value: 20, problem })
  })

  it('shows both values when somebody else was faster', () => {
    const conflict = { ...place('a'), outcome: 'conflict', current: 15, by: 'Ute Ehlers', at: null } as const
    const state = run(edit(first), answered([first], [conflict]))
    const expected: CellEntry = { phase: 'conflict', before: 15, value: 20, by: 'Ute Ehlers', at: null }
    expect(entryOf(state.entries, place('a'))).toEqual(expected)
    expect(phase(gridEdits(state, { type: 'undo' }), 'a')).toBeUndefined()
  })

  it('loses its mark when the stored value is typed again', () => {
    const state = run({ type: 'edit', cells: [], unread: [unread] }, edit(step('b', 10, 10)))
    expect(phase(state, 'b')).toBeUndefined()
    expect(state.past).toHaveLength(1)
  })
})

describe('a paste', () => {
  const cells = [step('a', 10, 20), step('c', null, 5)]
  const paste: GridAction = { type: 'edit', cells, unread: [unread] }

  it('is one step: undone and redone as a whole, what could not be read included', () => {
    const pasted = run(paste)
    expect(phase(pasted, 'b')).toBe('unread')
    const undone = gridEdits(pasted, { type: 'undo' })
    expect(phase(undone, 'b')).toBeUndefined()
    expect(entryOf(undone.entries, place('a'))).toMatchObject({ phase: 'sending', value: 10, before: 20 })
    const redone = gridEdits(undone, { type: 'redo' })
    expect(phase(redone, 'b')).toBe('unread')
    expect(redone.past).toHaveLength(1)
    expect(redone.future).toHaveLength(0)
  })

  it('takes back what followed from it too, also when it was undone before the answer', () => {
    const consequence = step('d', 40, 100)
    const answer = answered(
      cells,
      cells.map((cell) => ({ ...cell, outcome: 'changed' as const })),
      [consequence],
    )
    const late = run(paste, { type: 'undo' }, answer)
    expect(late.future[0] && reversedCells(late.future[0]).at(-1)).toEqual(step('d', 100, 40))
    expect(entryOf(late.entries, place('a'))).toMatchObject({ phase: 'sending', value: 10 })
  })
})

it('remembers twenty steps, and forgets what was undone once something new is typed', () => {
  const many = run(...Array.from({ length: 25 }, (_, index) => edit(step('a', index, index + 1))))
  expect(many.past).toHaveLength(20)
  const after = [{ type: 'undo' } as const, edit(step('c', 1, 2))].reduce(gridEdits, many)
  expect(after.future).toHaveLength(0)
})

it('leaves rows alone that an action does not touch', () => {
  const one = run(edit(step('a', 1, 2)))
  const two = gridEdits(one, edit(step('c', 1, 2)))
  expect(two.entries.get('a')).toBe(one.entries.get('a'))
})
