import { describe, expect, test } from 'vitest'
import { aGridMeasure, aNotedUpdate } from '../testing.ts'
import { type CellPowers, type CellQuestion, changeCells, type KnownStructure } from './change-cells.ts'
import { undoCells } from './undo-cells.ts'

const today = '2026-06-30'
const other = '018f0000-0000-7000-8000-000000000002'

const everything: CellPowers = {
  change: true,
  log: true,
  link: true,
  release: true,
  lead: () => true,
}
const known: KnownStructure = {
  departmentId: new Set([other]),
  fieldId: new Set<string>(),
  programmeId: new Set<string>(),
  columns: [
    { id: 'akte', name: 'Aktenzeichen', kind: 'text', choices: [] },
    { id: 'quartier', name: 'Ortsteil', kind: 'choice', choices: ['Nord', 'Süd'] },
    { id: 'frist', name: 'Frist', kind: 'date', choices: [] },
    { id: 'tonnen', name: 'Tonnen CO₂', kind: 'number', choices: [] },
  ],
}

function decide(cells: CellQuestion['cells'], more: Partial<CellQuestion> = {}) {
  return changeCells({ measure: aGridMeasure(), cells, may: everything, known, today, ...more })
}

const goals = (primary: string[], secondary: string[] = []) => ({ primary, secondary })

describe('a cell stands for itself', () => {
  test('stored already, seen differently, not valid or to be stored: each cell has its own answer', () => {
    const { outcomes, changes, version } = decide([
      { field: 'title', before: 'Radweg Nordring', after: ' Radweg  Südring ' },
      { field: 'number', before: '9', after: '3.2' },
      { field: 'partners', before: 'ADFC', after: 'NABU' },
      { field: 'costPlanned', before: 1_000, after: -5 },
      { field: 'owner', before: null, after: 'x' },
    ])
    expect(outcomes).toEqual([
      { field: 'title', outcome: 'changed', before: 'Radweg Nordring', after: 'Radweg  Südring' },
      { field: 'number', outcome: 'unchanged', value: '3.2' },
      { field: 'partners', outcome: 'conflict', current: null },
      {
        field: 'costPlanned',
        outcome: 'invalid',
        code: 'invalid-input',
        details: { issue: 'out-of-range', minimum: 0 },
      },
      { field: 'owner', outcome: 'invalid', code: 'invalid-input', details: { issue: 'unknown-key' } },
    ])
    expect({ changes, version }).toEqual({ changes: { title: 'Radweg  Südring' }, version: 5 })
  })

  test('without a difference nothing is stored, not even a version', () => {
    const {
      version,
      changes,
      update: logged,
    } = decide([{ field: 'status', before: null, after: 'in-progress' }])
    expect({ version, changes, logged }).toEqual({ version: 4, changes: {}, logged: null })
  })

  test('an emptied text is missing, an emptied title is refused', () => {
    const asked = { measure: aGridMeasure({ partners: 'ADFC' }) }
    expect(decide([{ field: 'partners', before: 'ADFC', after: ' ' }], asked).changes).toEqual({
      partners: null,
    })
    expect(decide([{ field: 'title', before: 'Radweg Nordring', after: '' }]).outcomes).toMatchObject([
      { outcome: 'invalid', details: { issue: 'required' } },
    ])
  })

  test('an archived measure is read, not changed', () => {
    const archived = { measure: aGridMeasure({ archivedOn: '2026-06-01' }) }
    expect(decide([{ field: 'partners', before: null, after: 'ADFC' }], archived).outcomes).toMatchObject([
      { code: 'already-archived', details: { archivedOn: '2026-06-01' } },
    ])
  })
})

describe('rules between the cells of a measure', () => {
  test('of a period that ends before it begins, the end is refused and the start kept', () => {
    const { outcomes, changes } = decide([
      { field: 'plannedStart', before: '2026-Q1', after: '2026-Q3' },
      { field: 'plannedEnd', before: '2026', after: '2025' },
    ])
    expect(outcomes).toMatchObject([
      { outcome: 'changed' },
      { code: 'end-before-start', details: { field: 'plannedEnd', start: '2026-Q3', end: '2025' } },
    ])
    expect(changes).toEqual({ plannedStart: '2026-Q3' })
  })

  test('where even the kept half does not fit what is stored, both are refused', () => {
    const { outcomes, changes } = decide([
      { field: 'plannedEnd', before: '2026', after: '2027' },
      { field: 'plannedStart', before: '2026-Q1', after: '2028' },
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['invalid', 'invalid'])
    expect(changes).toEqual({})
  })

  test('a period moved as a whole is not compared with the stored half', () => {
    const { changes } = decide([
      { field: 'plannedStart', before: '2026-Q1', after: '2028' },
      { field: 'plannedEnd', before: '2026', after: '2029' },
    ])
    expect(changes).toEqual({ plannedStart: '2028', plannedEnd: '2029' })
  })
})

describe('status and progress', () => {
  test('both cells together are one status update of today', () => {
    const { update: logged, version } = decide([
      { field: 'status', before: 'in-progress', after: 'paused' },
      { field: 'progress', before: 20, after: 40 },
    ])
    expect(logged).toEqual({
      keyDate: today,
      status: 'paused',
      progress: 40,
      isConfirmation: false,
      clearsProgress: false,
      note: null,
    })
    expect(version).toBe(4)
  })

  test('what follows from a status is told, and undone with it', () => {
    const cells = [{ field: 'status', before: 'in-progress', after: 'completed' }]
    const decided = decide(cells)
    expect(decided.consequences).toEqual([{ field: 'progress', before: 20, after: 100 }])
    const undo = undoCells({
      cells: decided.outcomes.map((cell) => ({ ...cell, measureId: 'm' })),
      consequences: decided.consequences.map((cell) => ({ ...cell, measureId: 'm' })),
    })
    const completed = aGridMeasure({
      updates: [aNotedUpdate(), aNotedUpdate({ id: 'update-2', status: 'completed', keyDate: today })],
    })
    expect(decide(undo, { measure: completed }).update).toMatchObject({ status: 'in-progress', progress: 20 })
  })

  test('a percentage that the status does not allow is refused, the status kept', () => {
    const { outcomes, update: logged } = decide([
      { field: 'status', before: 'in-progress', after: 'idea' },
      { field: 'progress', before: 20, after: 40 },
    ])
    expect(outcomes).toMatchObject([
      { field: 'status', outcome: 'changed' },
      { field: 'progress', code: 'progress-not-allowed' },
    ])
    expect(logged).toMatchObject({ status: 'idea', progress: null })
    const completed = decide([
      { field: 'status', before: 'in-progress', after: 'completed' },
      { field: 'progress', before: 20, after: 40 },
    ])
    expect(completed.outcomes).toMatchObject([{ after: 'completed' }, { code: 'progress-not-allowed' }])
  })

  test('an emptied percentage is no longer stated, where a status update without one would keep it', () => {
    const { update: logged, outcomes } = decide([{ field: 'progress', before: 20, after: null }])
    expect(logged).toMatchObject({ status: 'in-progress', progress: null, clearsProgress: true })
    expect(outcomes).toMatchObject([{ outcome: 'changed', before: 20, after: null }])
    expect(decide([{ field: 'status', before: 'in-progress', after: 'paused' }]).update).toMatchObject({
      clearsProgress: false,
    })
  })

  test('a completed measure stands at 100 % whatever is typed', () => {
    const completed = { measure: aGridMeasure({ updates: [aNotedUpdate({ status: 'completed' })] }) }
    for (const after of [40, null]) {
      expect(decide([{ field: 'progress', before: 100, after }], completed).outcomes).toMatchObject([
        { code: 'progress-not-allowed', details: { status: 'completed' } },
      ])
    }
  })
})

describe('own columns', () => {
  const measure = aGridMeasure({ own: { akte: 'A 12', tonnen: 0 } })

  test('are cells like the others: judged by their kind, emptied, in conflict', () => {
    const { outcomes, changes, version } = decide(
      [
        { field: 'own:akte', before: 'A 12', after: ' ' },
        { field: 'own:quartier', before: null, after: 'Süd' },
        { field: 'own:frist', before: null, after: '2026-13' },
        { field: 'own:tonnen', before: null, after: 3 },
        { field: 'own:unbekannt', before: null, after: 'x' },
      ],
      { measure },
    )
    expect(outcomes).toEqual([
      { field: 'own:akte', outcome: 'changed', before: 'A 12', after: null },
      { field: 'own:quartier', outcome: 'changed', before: null, after: 'Süd' },
      { field: 'own:frist', outcome: 'invalid', code: 'invalid-input', details: { issue: 'not-a-date' } },
      { field: 'own:tonnen', outcome: 'conflict', current: 0 },
      {
        field: 'own:unbekannt',
        outcome: 'invalid',
        code: 'invalid-input',
        details: { issue: 'unknown-key' },
      },
    ])
    expect({ changes, version }).toEqual({ changes: { own: { akte: null, quartier: 'Süd' } }, version: 5 })
  })

  test('a choice is one of its choices', () => {
    const cells = [{ field: 'own:quartier', before: null, after: 'West' }]
    expect(decide(cells, { measure }).outcomes).toMatchObject([{ details: { issue: 'invalid' } }])
  })
})

describe('who may change what', () => {
  test('without a permission the cell is refused, and so is handing a measure to a department out of reach', () => {
    const may = { ...everything, link: false, release: false, lead: (id: string | null) => id === null }
    const { outcomes, changes } = decide(
      [
        { field: 'partners', before: null, after: 'ADFC' },
        { field: 'visibility', before: 'internal', after: 'public' },
        { field: 'goals', before: goals(['11']), after: goals(['12']) },
        { field: 'departmentId', before: null, after: other },
      ],
      { may },
    )
    expect(outcomes.map((cell) => ('code' in cell ? cell.code : cell.outcome))).toEqual([
      'changed',
      'forbidden',
      'forbidden',
      'forbidden',
    ])
    expect(changes).toEqual({ partners: 'ADFC' })
  })

  test('an id that is not of this municipality is not found', () => {
    const after = '018f0000-0000-7000-8000-000000000009'
    expect(decide([{ field: 'fieldId', before: null, after }]).outcomes).toMatchObject([
      { code: 'not-found', details: { field: 'fieldId' } },
    ])
  })
})
