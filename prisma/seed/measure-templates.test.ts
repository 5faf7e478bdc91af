import { goalNumbers, isTargetCode } from '@kommune17/domain'
import { describe, expect, test } from 'vitest'
import { departmentsBySize } from './departments.ts'
import { fillSlots, type Locality, localWords } from './local-words.ts'
import { measureTemplates } from './measure-templates.ts'
import type { PlaceSize } from './place.ts'
import { places } from './places.ts'
import { randomFrom } from './random.ts'

const sizes: readonly PlaceSize[] = ['v', 'm', 'j', 't', 'c', 'd']
const codesOf = ({ main, also = '', hinders = '' }: { main: string; also?: string; hinders?: string }) =>
  `${main} ${also} ${hinders}`.split(' ').filter((code) => code !== '')

describe('the library of measures', () => {
  test('holds at least 160 different titles', () => {
    expect(new Set(measureTemplates.map(([title]) => title)).size).toBe(measureTemplates.length)
    expect(measureTemplates.length).toBeGreaterThanOrEqual(160)
  })

  test('names only targets of the official list', () => {
    const codes = measureTemplates.flatMap(([, , facts]) => codesOf(facts))
    expect(codes.filter((code) => !isTargetCode(code))).toEqual([])
  })

  test('serves each of the 17 goals first and foremost with at least six measures', () => {
    const served = goalNumbers.map((goal) => ({
      goal,
      measures: measureTemplates.filter(([, , { main }]) =>
        codesOf({ main }).some((code) => code.startsWith(`${goal}.`)),
      ).length,
    }))
    expect(served.filter(({ measures }) => measures < 6)).toEqual([])
  })

  test('gives a reason for every trade-off and records more than ten of them', () => {
    const hindering = measureTemplates.filter(([, , facts]) => facts.hinders !== undefined)
    expect(hindering.length).toBeGreaterThan(10)
    expect(hindering.filter(([, , { because }]) => because === undefined || because.length < 20)).toEqual([])
  })

  test('is written in whole German sentences with real umlauts', () => {
    const texts = measureTemplates.map(([title, text]) => `${title} ${text}`)
    const suspicious = /\b(fuer|ueber|Buero|Massnahme|moeglich|Strasse)\b| {2}|\bTODO\b|[a-z] ,|\?\?/
    expect(texts.filter((text) => suspicious.test(text))).toEqual([])
    expect(measureTemplates.filter(([, text]) => !text.endsWith('.')).map(([title]) => title)).toEqual([])
    expect(measureTemplates.filter(([title]) => title.endsWith('.'))).toEqual([])
  })

  test.each(sizes)('has more measures for size %s than any place of that size needs', (size) => {
    const fitting = measureTemplates.filter(([, , { fits, coast }]) => fits.includes(size) && coast !== true)
    const wanted = places.filter((place) => place.size === size).map(({ measures }) => measures)
    expect(fitting.length).toBeGreaterThanOrEqual(Math.max(...wanted) * 1.1)
  })

  test.each(sizes)('finds a department of size %s for every lead', (size) => {
    const leads = new Set(departmentsBySize[size].flatMap((department) => department.leads))
    expect(measureTemplates.filter(([, , { lead }]) => !leads.has(lead))).toEqual([])
  })

  test('leaves no slot unfilled in any place', () => {
    const random = randomFrom('slots')
    for (const place of places) {
      const locality: Locality = {
        place,
        kind: 'town',
        shortName: 'Musterstadt',
        population: 12_345,
        year: 2026,
      }
      const source = { words: localWords(locality, random), population: 12_345, random }
      const texts = measureTemplates.flatMap(([title, text]) => [
        fillSlots(title, source),
        fillSlots(text, source),
      ])
      expect(texts.filter((text) => /[{}]|undefined|null|NaN/.test(text))).toEqual([])
      expect(texts.filter((text) => text.length > 200).length).toBeLessThan(texts.length / 2)
    }
  })

  test('refuses a slot nobody knows', () => {
    const source = { words: new Map<string, string>(), population: 1, random: randomFrom('x') }
    expect(() => fillSlots('Radweg {nirgendwo}', source)).toThrow('unknown slot {nirgendwo}')
  })

  test('writes numbers as people do', () => {
    const source = { words: new Map<string, string>(), population: 15_485, random: randomFrom('x') }
    expect(fillSlots('{n:1234-1234} m', source)).toBe('1.250 m')
    expect(fillSlots('{n:7-7} Bäume', source)).toBe('7 Bäume')
    expect(fillSlots('{k:18-18} km', source)).toBe('1,8 km')
    expect(fillSlots('{p:100-100} Leuchten', source)).toBe('1.550 Leuchten')
  })
})
