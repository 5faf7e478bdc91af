import { goalNumbers } from '@kommune17/domain'
import { describe, expect, it } from 'vitest'
import { choiceId, choiceOf, matchingGoals } from './target-choices.ts'

const names = Object.assign(
  { 1: '', 2: '', 4: '', 5: '', 8: '', 9: '', 10: '', 12: '', 13: '', 14: '', 15: '', 16: '', 17: '' },
  { 3: 'Gesundheit', 6: 'Sauberes Wasser', 7: 'Saubere Energie', 11: 'Städte und Gemeinden' },
)

describe('choosing goals and targets', () => {
  it('tells goals and targets apart by their id, both ways', () => {
    for (const id of ['7', '7.2', '13.a', '17']) {
      const choice = choiceOf(id)
      expect(choice && choiceId(choice)).toBe(id)
    }
    expect(choiceOf('13.a')).toEqual({ goal: 13, target: '13.a' })
    expect(choiceOf('18')).toBeNull()
    expect(choiceOf('7.99')).toBeNull()
  })

  it('offers all goals before anything is typed', () => {
    expect(matchingGoals(' ', names)).toEqual([...goalNumbers])
  })

  it.each([
    ['11', [11]],
    ['Ziel 7', [7]],
    ['7.2', [7]],
    ['stadte', [11]],
    ['SAUBER', [6, 7]],
    ['1', [1]],
  ])('finds the goals meant by „%s“', (text, expected) => {
    expect(matchingGoals(text, names)).toEqual(expected)
  })
})
