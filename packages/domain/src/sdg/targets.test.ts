import { expect, test } from 'vitest'
import { goalNumbers, isGoalNumber } from './goal-number.ts'
import { goalOfTarget, isTargetCode, targets, targetsOfGoal } from './targets.ts'

test('there are 17 goals and 169 targets, distributed as the General Assembly decided', () => {
  expect(goalNumbers).toHaveLength(17)
  expect(targets).toHaveLength(169)
  expect(goalNumbers.map((goal) => targetsOfGoal(goal).length)).toEqual([
    7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19,
  ])
  expect(targets.filter(({ kind }) => kind === 'outcome')).toHaveLength(107)
})

test('codes are unique, belong to the goal they begin with, and letters mark means of implementation', () => {
  expect(new Set(targets.map(({ code }) => code)).size).toBe(169)
  for (const { code, goal, kind } of targets) {
    expect(code.startsWith(`${goal}.`)).toBe(true)
    expect(kind === 'means').toBe(goal === 17 || /[a-d]$/.test(code))
  }
})

test('a code is known only in its official spelling', () => {
  expect(goalOfTarget('13.a')).toBe(13)
  expect(goalOfTarget('1.10')).toBeNull()
  expect(['7.2', '12.5', '17.19'].every(isTargetCode)).toBe(true)
  expect(
    ['7.20', '12.1 ', '13.A', '07.2', 'SDG 7.2', '18.1', 'constructor', ''].filter(isTargetCode),
  ).toEqual([])
})

test('only whole numbers from 1 to 17 are goals', () => {
  expect([0, 1, 17, 18, 1.5, Number.NaN].filter(isGoalNumber)).toEqual([1, 17])
})
