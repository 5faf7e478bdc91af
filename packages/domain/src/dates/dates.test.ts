import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayOfInstant, daysBetween, isIsoDate } from './iso-date.ts'
import { firstDay, isPartialDate, lastDay } from './partial-date.ts'
import { lastQuarterEnds, quarterEnds } from './quarter-ends.ts'

const date = fc
  .record({
    year: fc.integer({ min: 1901, max: 2198 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

test('a date is a day of the calendar, written in full', () => {
  expect(['2026-06-30', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'].every(isIsoDate)).toBe(true)
  const impossible = ['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00']
  const misspelt = ['2026-6-30', '30.06.2026', '2026-06-30T00:00:00Z', ' 2026-06-30', '2026-06-30\n', '']
  const slips = ['0026-06-30', '2200-01-01', '1899-12-31', '٢٠٢٦-٠٦-٣٠']
  expect([...impossible, ...misspelt, ...slips].filter(isIsoDate)).toEqual([])
})

test('months later is the same day, or the last one the month has', () => {
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  expect(addMonths('2026-03-31', -13)).toBe('2025-02-28')
  expect(addMonths('2026-06-30', 0)).toBe('2026-06-30')
})

test('days are counted over leap years and centuries', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2000-01-01', '2026-06-30')).toBe(9_677)
  expect(daysBetween('2026-06-30', '2026-06-29')).toBe(-1)
  expect(dayOfInstant('2026-06-30T23:59:59.999Z')).toBe('2026-06-30')
})

test('adding days and counting them are inverse, and every result is a date', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -300, max: 300 }), (from, days) => {
      const to = addDays(from, days)
      expect(isIsoDate(to)).toBe(true)
      expect(daysBetween(from, to)).toBe(days)
      expect(to > from).toBe(days > 0)
    }),
  )
})

test('adding months keeps the order of dates', () => {
  fc.assert(
    fc.property(date, date, fc.integer({ min: -12, max: 12 }), (a, b, months) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a]
      expect(isIsoDate(addMonths(earlier, months))).toBe(true)
      expect(addMonths(earlier, months) <= addMonths(later, months)).toBe(true)
    }),
  )
})

test('a partial date covers its year, half, quarter, month or day', () => {
  const covered = ['2026', '2026-H1', '2026-H2', '2026-Q3', '2024-02', '2026-07-01'].map((partial) => [
    firstDay(partial),
    lastDay(partial),
  ])
  expect(covered).toEqual([
    ['2026-01-01', '2026-12-31'],
    ['2026-01-01', '2026-06-30'],
    ['2026-07-01', '2026-12-31'],
    ['2026-07-01', '2026-09-30'],
    ['2024-02-01', '2024-02-29'],
    ['2026-07-01', '2026-07-01'],
  ])
})

test('other ways of writing part of a date are refused', () => {
  expect(['2026', '2026-H1', '2026-Q4', '2026-12', '2026-12-31'].every(isPartialDate)).toBe(true)
  const wrong = [
    '2026-H3',
    '2026-Q0',
    '2026-Q5',
    '2026-13',
    '2026-1',
    'Q3/2026',
    '26',
    '0026',
    '2200',
    '2026-',
    '',
  ]
  expect(wrong.filter(isPartialDate)).toEqual([])
})

test('quarter ends lie between two dates, both included', () => {
  expect(quarterEnds('2025-12-31', '2026-06-30')).toEqual(['2025-12-31', '2026-03-31', '2026-06-30'])
  expect(quarterEnds('2026-01-01', '2026-03-30')).toEqual([])
  expect(quarterEnds('2026-07-01', '2026-06-30')).toEqual([])
})

test('the last eight quarter ends before any day are consecutive', () => {
  expect(lastQuarterEnds('2026-06-30', 2)).toEqual(['2026-03-31', '2026-06-30'])
  expect(lastQuarterEnds('2026-06-29', 2)).toEqual(['2025-12-31', '2026-03-31'])
  fc.assert(
    fc.property(date, (until) => {
      const ends = lastQuarterEnds(until, 8)
      expect(ends).toHaveLength(8)
      expect(ends.every((end) => end <= until)).toBe(true)
      expect(quarterEnds(ends[0] ?? '', until)).toEqual(ends)
    }),
  )
})
