import { goalNumbers, municipalInfluences, targets } from '@kommune17/domain'
import { describe, expect, it } from 'vitest'
import { texts } from '../all-texts.ts'
import { goalTexts, influenceTexts, searchTargets, targetTexts } from './sdg-texts.ts'

const locales = ['de', 'en'] as const
const found = (text: string, locale: 'de' | 'en' = 'de') =>
  searchTargets(text, locale).map(({ target }) => target)

describe('the official texts', () => {
  it.each(locales)('hold 17 goals and 169 targets in %s, exactly those of the domain', (locale) => {
    expect(Object.keys(goalTexts(locale)).map(Number)).toEqual([...goalNumbers])
    expect(Object.keys(targetTexts(locale)).sort()).toEqual(targets.map(({ code }) => code).sort())
    expect(Object.keys(targetTexts(locale))).toHaveLength(169)
    for (const text of Object.values(targetTexts(locale))) expect(text.length).toBeGreaterThan(20)
  })

  it.each(locales)('name the goals as the short names of the product do in %s', (locale) => {
    for (const goal of goalNumbers) expect(texts[locale].goalNames[goal]).toBe(goalTexts(locale)[goal].short)
  })
})

describe('the reasons of municipal influence', () => {
  it.each(locales)('give one short sentence for every target in %s', (locale) => {
    const { reasons } = influenceTexts(locale)
    expect(Object.keys(reasons)).toEqual(targets.map(({ code }) => code))
    for (const [code, reason] of Object.entries(reasons)) {
      expect(reason, code).toMatch(/^\p{Lu}.{30,148}\.$/u)
      expect(reason.replaceAll(/\d\.\d/g, ''), code).not.toMatch(/[.!?]\s/)
    }
  })

  it.each(locales)('come with every level explained and with whose reading it is in %s', (locale) => {
    const { levels, whoseReading } = influenceTexts(locale)
    expect(Object.keys(levels)).toEqual([...municipalInfluences])
    expect(whoseReading).toMatch(/Kommune17.*(Korrektur|correction)/)
  })
})

describe('searching targets', () => {
  it('finds 12.5 first for "Abfall", and everything else about waste', () => {
    expect(found('Abfall')[0]).toBe('12.5')
    expect(found('abfall')).toEqual(expect.arrayContaining(['12.5', '11.6', '12.4']))
  })

  it('finds a target by its number, first', () => {
    expect(found('12.5')[0]).toBe('12.5')
    expect(found('13.a')).toEqual(['13.a'])
    expect(found('1.1')).toEqual(['1.1'])
  })

  it('finds all targets of a goal by the number of the goal', () => {
    expect(found('7')).toEqual(['7.1', '7.2', '7.3', '7.a', '7.b'])
  })

  it('finds with and without umlauts, in any spelling', () => {
    for (const spelling of ['Abfälle', 'Abfaelle', 'abfalle', 'ABFÄLLE']) {
      expect(found(spelling), spelling).toContain('12.5')
    }
    expect(found('Gewässer')).toEqual(found('gewaesser'))
    expect(found('Straßenverkehr')).toEqual(found('strassenverkehr'))
    expect(found('Straßenverkehr')).toContain('11.2')
  })

  it('finds the middle of long words', () => {
    expect(found('verkehr')).toEqual(expect.arrayContaining(['3.6', '11.2']))
  })

  it('wants every word', () => {
    expect(found('Energie erneuerbar')[0]).toBe('7.2')
    expect(found('Energie Quastenflosser')).toEqual([])
  })

  it('leads from everyday words to official ones', () => {
    expect(found('Radweg')[0]).toBe('11.2')
    expect(found('Kita')[0]).toBe('4.2')
    expect(found('cycling', 'en')[0]).toBe('11.2')
  })

  it('speaks English, too', () => {
    expect(found('waste', 'en')).toContain('12.5')
  })

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([])
    expect(found('  ? ')).toEqual([])
  })
})
