import { describe, expect, it } from 'vitest'
import { format } from './format.ts'

const de = format('de')
const en = format('en')

describe('German formats', () => {
  it('write numbers with point for thousands and comma for decimals', () => {
    expect(de.number(1234.5)).toBe('1.234,5')
    expect(de.number(0)).toBe('0')
    expect(de.number(1234.5, 2)).toBe('1.234,50')
    expect(de.number(-3)).toBe('-3')
  })

  it('write percentages as they are, without drift', () => {
    expect(de.percent(43.75)).toBe('43,75\u00a0%')
    expect(de.percent(66.67)).toBe('66,67\u00a0%')
    expect(de.percent(100)).toBe('100\u00a0%')
    expect(de.percent(16.67, 1)).toBe('16,7\u00a0%')
    expect(de.percent(0)).toBe('0\u00a0%')
  })

  it('write dates with two digits for day and month', () => {
    expect(de.date('2026-12-31')).toBe('31.12.2026')
    expect(de.date('2026-06-01')).toBe('01.06.2026')
    expect(de.date('2024-02-29')).toBe('29.02.2024')
  })

  it('write a date as precisely as it is known', () => {
    expect(de.partialDate('2026')).toBe('2026')
    expect(de.partialDate('2026-H1')).toBe('1. Halbjahr 2026')
    expect(de.partialDate('2026-Q3')).toBe('3. Quartal 2026')
    expect(de.partialDate('2026-07')).toBe('Juli 2026')
    expect(de.partialDate('2026-07-01')).toBe('01.07.2026')
  })

  it('write moments in German time, in summer and in winter', () => {
    expect(de.dateTime('2026-06-30T22:30:00.000Z')).toBe('01.07.2026, 00:30')
    expect(de.dateTime('2026-12-31T12:05:59.000Z')).toBe('31.12.2026, 13:05')
    expect(de.time('2026-12-31T12:05:59.000Z')).toBe('13:05')
  })

  it('write money in euros with two decimals', () => {
    expect(de.money(1234.5)).toBe('1.234,50\u00a0€')
    expect(de.money(0)).toBe('0,00\u00a0€')
  })

  it('join lists with und', () => {
    expect(de.list(['Ziel 1', 'Ziel 2', 'Ziel 3'])).toBe('Ziel 1, Ziel 2 und Ziel 3')
    expect(de.list([])).toBe('')
  })

  it('sort umlauts beside their letters and numbers by value', () => {
    expect(['Zeven', 'Ölper', 'Oldenburg', 'Aurich', 'Äpfel'].sort(de.compare)).toEqual([
      'Äpfel',
      'Aurich',
      'Oldenburg',
      'Ölper',
      'Zeven',
    ])
    expect(['3.10', '3.2', '3.1'].sort(de.compare)).toEqual(['3.1', '3.2', '3.10'])
  })
})

describe('English formats', () => {
  it('write what German writes, the British way', () => {
    expect(en.number(1234.5)).toBe('1,234.5')
    expect(en.percent(43.75)).toBe('43.75%')
    expect(en.date('2026-12-31')).toBe('31 December 2026')
    expect(en.partialDate('2026-Q3')).toBe('Quarter 3 2026')
    expect(en.partialDate('2026-H1')).toBe('Half 1 2026')
    expect(en.partialDate('2026-07')).toBe('July 2026')
    expect(en.money(1234.5)).toBe('€1,234.50')
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
  })
})
