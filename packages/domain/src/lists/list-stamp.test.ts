import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStamp, type StampedField, type StampedValue, stampedFields, stampOf } from './list-stamp.ts'

const value: fc.Arbitrary<StampedValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.boolean(),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  fc.array(fc.integer({ min: 1, max: 17 }), { maxLength: 4 }),
)
const row = fc
  .array(value, { minLength: stampedFields.length, maxLength: stampedFields.length })
  .map((values) => (field: StampedField) => values[stampedFields.indexOf(field)] ?? null)

describe('the stamp of a row', () => {
  it('knows every value that left and is a word no spreadsheet computes', () => {
    fc.assert(
      fc.property(row, (said) => {
        const stamp = stampOf(said)
        expect(stamp).toMatch(/^k1:[\w-]{104}$/)
        const stood = readStamp(` ${stamp}\n`)
        expect(stampedFields.every((field) => stood?.(field, said(field)))).toBe(true)
      }),
    )
  })

  it('tells another value from the one that left', () => {
    fc.assert(
      fc.property(row, fc.constantFrom(...stampedFields), (said, field) => {
        const after = `${String(said(field))} anders`
        expect(readStamp(stampOf(said))?.(field, after)).toBe(false)
      }),
    )
  })

  it('does not mind kinds of space and dash, nor the order of a list', () => {
    const stamp = stampOf((field) =>
      field === 'title' ? 'Bau – 2026\nTeil 2' : field === 'targets' ? ['7.2', '13.a'] : null,
    )
    expect(readStamp(stamp)?.('title', 'Bau - 2026 Teil 2 ')).toBe(true)
    expect(readStamp(stamp)?.('targets', ['13.a', '7.2'])).toBe(true)
    expect(readStamp(stamp)?.('targets', [])).toBe(false)
    expect(readStamp(stamp)?.('note', [])).toBe(true)
  })

  it.each(['', 'k1:', 'k2:AAAA', `${'A'.repeat(107)}`])('is not read from "%s"', (text) => {
    expect(readStamp(text)).toBeNull()
  })

  it('knows the own columns that left, their numbers to the last digit, and nothing of others', () => {
    const own = { weight: 12.345, place: 'Nord', file: null }
    const stood = readStamp(stampOf(() => null, own))
    const said = (id: string, value: StampedValue) => stood?.(`own:${id}`, value)
    expect([said('weight', 12.345), said('place', 'Nord'), said('file', null)]).toEqual([true, true, true])
    expect([said('weight', 12.346), said('place', null), said('file', 'A 1')]).toEqual([false, false, false])
    expect(said('later', null)).toBeNull()
    expect(stood?.('title', null)).toBe(true)
    expect(readStamp(`${stampOf(() => null, own)}AAAA`)).toBeNull()
  })
})
