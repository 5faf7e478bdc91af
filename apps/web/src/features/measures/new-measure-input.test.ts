import { fieldIssues, newMeasure } from '@kommune17/domain'
import { describe, expect, it } from 'vitest'
import { emptyMeasure, newMeasureInput } from './new-measure-input.ts'

describe('a new measure', () => {
  it('needs only a title and one goal', () => {
    const values = { ...emptyMeasure, title: 'Radweg', goals: [{ goal: 11 as const, target: '11.2' }] }
    expect(newMeasure.safeParse(newMeasureInput(values)).success).toBe(true)
  })

  it('is refused without them, each named', () => {
    const checked = newMeasure.safeParse(newMeasureInput(emptyMeasure))
    const issues = checked.success ? [] : fieldIssues(checked.error)
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['title', 'required'],
      ['goals', 'required'],
    ])
  })

  it('leads with the first goal', () => {
    const goals = [
      { goal: 11 as const, target: null },
      { goal: 13 as const, target: '13.1' },
    ]
    expect(newMeasureInput({ ...emptyMeasure, goals }).goals.map(({ role }) => role)).toEqual([
      'primary',
      'secondary',
    ])
  })
})
