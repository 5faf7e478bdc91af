import { describe, expect, test } from 'vitest'
import { parseDateText } from './parse-date.ts'

describe('a day as people type it', () => {
  test.each([
    ['1.3.26', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    [' 1. 3. 2026 ', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['1. mrz. 26', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['29.2.2024', '2024-02-29'],
  ])('%j is %s', (text, expected) => {
    expect(parseDateText(text)).toBe(expected)
  })

  test.each([
    '',
    '31.2.2026',
    '29.2.2025',
    '0.1.2026',
    '1.13.2026',
    'morgen',
    '2026',
    '3/2026',
    '1.3.',
    '1.3.226',
  ])('%j is no day', (text) => {
    expect(parseDateText(text)).toBeNull()
  })
})

describe('a period as people type it', () => {
  test.each([
    ['2026', '2026'],
    ['Q1/2026', '2026-Q1'],
    ['q 3 2026', '2026-Q3'],
    ['3. Quartal 2026', '2026-Q3'],
    ['2026-Q4', '2026-Q4'],
    ['1. Halbjahr 2026', '2026-H1'],
    ['H2 2026', '2026-H2'],
    ['März 2026', '2026-03'],
    ['3/2026', '2026-03'],
    ['03.2026', '2026-03'],
    ['2026-3', '2026-03'],
    ['1.3.26', '2026-03-01'],
  ])('%j is %s', (text, expected) => {
    expect(parseDateText(text, 'partial')).toBe(expected)
  })

  test.each(['Q5/2026', '13/2026', 'Foo 2026', 'H3 2026', '26'])('%j is no period', (text) => {
    expect(parseDateText(text, 'partial')).toBeNull()
  })
})
