import { describe, expect, test } from 'vitest'
import { aCellLink, aGridMeasure } from '../testing.ts'
import { type CellQuestion, type ChangeableMeasure, changeCells } from './change-cells.ts'
import { undoCells } from './undo-cells.ts'

const may = { change: true, log: true, link: true, release: true, lead: () => true }
const none = new Set<string>()
const known = { departmentId: none, fieldId: none, programmeId: none, columns: [] }
const goals = (primary: string[], secondary: string[] = []) => ({ primary, secondary })

function decide(cells: CellQuestion['cells'], measure: ChangeableMeasure) {
  return changeCells({ measure, cells, may, known, today: '2026-06-30' })
}

describe('goals', () => {
  const links = [
    aCellLink({ id: 'a', goal: 11, justification: 'Lärm' }),
    aCellLink({ id: 'b', goal: 13, target: '13.1', role: 'secondary' }),
    aCellLink({ id: 'c', goal: 3, isConfirmed: false, role: 'secondary' }),
    aCellLink({ id: 'd', goal: 15, effect: 'hinders' }),
  ]
  const linked = aGridMeasure({ links })

  test('the cell shows confirmed support, in the official order; goals named twice count once', () => {
    const { outcomes } = decide(
      [
        {
          field: 'goals',
          before: goals(['11'], ['13.1']),
          after: goals(['13.1', '9', '13.1'], ['9', '7.2']),
        },
      ],
      linked,
    )
    expect(outcomes).toEqual([
      {
        field: 'goals',
        outcome: 'changed',
        before: { primary: ['11'], secondary: ['13.1'], reasons: { '11': 'Lärm' } },
        after: { primary: ['9', '13.1'], secondary: ['7.2'] },
      },
    ])
  })

  test('links are added, given another role, confirmed or removed; trade-offs stay', () => {
    const after = goals(['13.1'], ['3', '7.2'])
    expect(decide([{ field: 'goals', before: goals(['11'], ['13.1']), after }], linked).goals).toEqual({
      add: [{ goal: 7, target: '7.2', role: 'secondary', justification: null }],
      change: [
        { id: 'b', goal: 13, target: '13.1', role: 'primary', justification: null },
        { id: 'c', goal: 3, target: null, role: 'secondary', justification: null },
      ],
      remove: ['a'],
    })
  })

  test('taking a change of goals back brings the reason back too', () => {
    const { outcomes } = decide(
      [{ field: 'goals', before: goals(['11'], ['13.1']), after: goals(['13.1']) }],
      linked,
    )
    const [undo] = undoCells({
      cells: outcomes.map((cell) => ({ ...cell, measureId: 'm' })),
      consequences: [],
    })
    const without = aGridMeasure({ links: [aCellLink({ id: 'b', goal: 13, target: '13.1' })] })
    expect(decide(undo ? [undo] : [], without).goals?.add).toEqual([
      { goal: 11, target: null, role: 'primary', justification: 'Lärm' },
    ])
  })

  test('the last goal stays, and what is no goal is refused', () => {
    const ask = (after: unknown) =>
      decide([{ field: 'goals', before: goals(['11']), after }], aGridMeasure()).outcomes
    expect(ask(goals([]))).toMatchObject([{ code: 'last-goal' }])
    expect(ask(goals(['18']))).toMatchObject([{ code: 'invalid-input', details: { issue: 'invalid' } }])
    expect(ask(goals(['11.99']))).toMatchObject([{ code: 'invalid-input' }])
  })
})
