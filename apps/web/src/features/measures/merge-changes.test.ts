import { describe, expect, it } from 'vitest'
import { mergeChanges } from './merge-changes.ts'

type Values = { title: string; partners: string | null; costPlanned: number; coDepartmentIds: string[] }
const before: Values = { title: 'Radweg', partners: null, costPlanned: 100, coDepartmentIds: ['a'] }

describe('mergeChanges', () => {
  it('keeps what only I changed', () => {
    const merge = mergeChanges(before, { title: 'Radweg Nordring' }, { ...before, partners: 'ADFC' })
    expect(merge).toEqual({ changes: { title: 'Radweg Nordring' }, conflicts: [] })
  })

  it('asks where both changed a field differently', () => {
    const theirs = { ...before, title: 'Radweg Süd', costPlanned: 200 }
    expect(mergeChanges(before, { title: 'Radweg Nord', partners: 'ADFC' }, theirs)).toEqual({
      changes: { partners: 'ADFC' },
      conflicts: [{ field: 'title', before: 'Radweg', mine: 'Radweg Nord', theirs: 'Radweg Süd' }],
    })
  })

  it('is content when both changed a field alike', () => {
    expect(mergeChanges(before, { costPlanned: 200 }, { ...before, costPlanned: 200 })).toEqual({
      changes: {},
      conflicts: [],
    })
  })

  it('compares lists by their entries', () => {
    const merge = mergeChanges(before, { coDepartmentIds: ['a', 'b'] }, { ...before, coDepartmentIds: ['a'] })
    expect(merge.changes).toEqual({ coDepartmentIds: ['a', 'b'] })
  })
})
