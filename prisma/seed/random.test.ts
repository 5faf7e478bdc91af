import { expect, test } from 'vitest'
import { randomFrom } from './random.ts'

test('two seeds that happen to give the same sequence give different ids', () => {
  const [one, other] = [randomFrom('03134785'), randomFrom('04475243')]
  expect(one.next()).toBe(other.next())
  expect(one.id('2026-01-31')).not.toBe(other.id('2026-01-31'))
})
