import { expect, test } from 'vitest'
import { numberText, parseNumberText } from './parse-number.ts'

test.each([
  ['40', 'de', 40],
  ['40 %', 'de', 40],
  ['43,75', 'de', 43.75],
  ['12.5', 'de', 12.5],
  ['1.234', 'de', 1234],
  ['1.234,50 €', 'de', 1234.5],
  ['1,234.5', 'en', 1234.5],
  ['12,5', 'en', 12.5],
  ['−5', 'de', -5],
] as const)('%j in %s is %d', (text, locale, expected) => {
  expect(parseNumberText(text, locale)).toBe(expected)
})

test('an empty field is no number, not zero', () => {
  expect(parseNumberText('  ', 'de')).toBeNull()
  expect(parseNumberText('%', 'de')).toBeNull()
})

test.each(['vierzig', '4o', '1,2,3', '-'])('%j is refused', (text) => {
  expect(parseNumberText(text, 'de')).toBeNaN()
})

test('a number comes back from its own text in both languages', () => {
  for (const value of [0, 0.5, 43.75, 1234567.89, -3])
    for (const locale of ['de', 'en'] as const)
      expect(parseNumberText(numberText(value, locale), locale)).toBe(value)
})
