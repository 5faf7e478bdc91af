import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundShareOfSum } from './exact-sum.ts'
import { percentOf, roundFraction, roundQuotient } from './fraction.ts'
import { wholePercentages } from './largest-remainder.ts'
import { quartiles } from './quartiles.ts'

test('percentages are rounded half up from the exact value, where floats would slip', () => {
  expect(percentOf(1, 6)).toBe(16.67)
  expect(percentOf(1, 800)).toBe(0.13)
  expect(roundQuotient(1005, 1000)).toBe(1.01)
  expect(roundQuotient(100, 3)).toBe(33.33)
  expect(percentOf(0, 0)).toBeNull()
})

test('the quick path and the big one agree, and numbers beyond the safe range stay exact', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
      expect(roundQuotient(numerator, denominator)).toBe(
        roundFraction({ numerator: BigInt(numerator), denominator: BigInt(denominator) }),
      )
    }),
  )
  expect(roundQuotient(9_007_199_254_740_991, 9_007_199_254_740_991)).toBe(1)
})

test('a sum of many different fractions is exact', () => {
  const harmonic = new Map(Array.from({ length: 100 }, (_, index) => [index + 1, 100]))
  expect(roundShareOfSum(harmonic, 0, 100)).toBe(5.19)
  expect(roundShareOfSum(new Map(), 100, 8)).toBe(12.5)
})

test('whole percentages give the missing points to the largest remainders, ties to the earlier entry', () => {
  expect(wholePercentages([1, 1, 1])).toEqual([34, 33, 33])
  expect(wholePercentages([2, 3, 1])).toEqual([33, 50, 17])
  expect(wholePercentages([0, 0])).toEqual([0, 0])
  expect(wholePercentages([0, 7])).toEqual([0, 100])
})

test('whole percentages always sum to 100 and stay within one point of the exact share', () => {
  const counts = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 9 }).filter((list) => list.some(Boolean))
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count, 0)
      const rounded = wholePercentages(list)
      expect(rounded.reduce((sum, one) => sum + one, 0)).toBe(100)
      for (const [index, count] of list.entries()) {
        expect(Math.abs((rounded[index] ?? -9) - (count * 100) / total)).toBeLessThan(1)
      }
    }),
  )
})

test('quartiles interpolate between neighbours', () => {
  expect(quartiles([4, 1, 3, 2])).toEqual([1.75, 2.5, 3.25])
  expect(quartiles([7.5])).toEqual([7.5, 7.5, 7.5])
  expect(quartiles([0.01, 0.02])).toEqual([0.01, 0.02, 0.02])
})
