import { expect, test } from 'vitest'
import { isMunicipalityKey, sizeClass } from './municipality.ts'

test('a key has 5, 8 or 9 digits and keeps its leading zero', () => {
  expect(['03355', '03355022', '033515404'].every(isMunicipalityKey)).toBe(true)
  expect(
    ['3355022', '0335502', '033515404001', '0335502a', '03355 22', '٠٣٣٥٥'].filter(isMunicipalityKey),
  ).toEqual([])
})

test('a size class begins with its lower bound', () => {
  expect([0, 4_999, 5_000, 19_999, 20_000, 99_999, 100_000].map(sizeClass)).toEqual([
    'under-5000',
    'under-5000',
    '5000-to-20000',
    '5000-to-20000',
    '20000-to-100000',
    '20000-to-100000',
    'over-100000',
  ])
})
