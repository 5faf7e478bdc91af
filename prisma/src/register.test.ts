import { describe, expect, test } from 'vitest'
import { findInRegister, listRegister, type RegisterEntry, searchRegister } from './register.ts'

function kindsOf(entries: readonly RegisterEntry[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

describe('the official register', () => {
  test('has every place of Germany once', () => {
    const all = listRegister()
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    expect(kindsOf(all)).toEqual({
      district: 294,
      'joint-municipality': 114,
      'independent-town': 106,
      town: 1954,
      municipality: 8693,
    })
  })

  test('adds up to the population and the area that Destatis publishes', () => {
    const municipalities = listRegister().filter(({ key }) => key.length === 8)
    expect(municipalities.reduce((sum, { population }) => sum + population, 0)).toBe(83_577_140)
    const lowerSaxony = municipalities.filter(({ key }) => key.startsWith('03'))
    expect(lowerSaxony.reduce((sum, { population }) => sum + population, 0)).toBe(8_004_489)
  })

  test('has the 45 districts and independent towns of Lower Saxony', () => {
    const own = listRegister().filter(({ key }) => key.startsWith('03'))
    expect(kindsOf(own)).toMatchObject({ district: 37, 'independent-town': 8, 'joint-municipality': 114 })
  })

  test('knows a town by its key, with district and population', () => {
    expect(findInRegister('03355022')).toEqual({
      key: '03355022',
      name: 'Lüneburg',
      officialName: 'Lüneburg, Hansestadt',
      kind: 'town',
      districtKey: '03355',
      districtName: 'Lüneburg',
      jointMunicipalityKey: null,
      population: 74_785,
      populationOn: '2024-12-31',
      areaKm2: 70.5,
    })
  })

  test('knows which Samtgemeinde a municipality is a member of, and that one itself', () => {
    expect(findInRegister('03151003')).toMatchObject({ name: 'Bergfeld', jointMunicipalityKey: '031515402' })
    expect(findInRegister('031515402')).toMatchObject({
      officialName: 'Samtgemeinde Brome',
      kind: 'joint-municipality',
      districtName: 'Gifhorn',
    })
  })

  test('gives an independent town no district, and names districts as people do', () => {
    expect(findInRegister('03101000')).toMatchObject({ kind: 'independent-town', districtKey: null })
    expect(findInRegister('03241')?.officialName).toBe('Region Hannover')
    expect(findInRegister('03459')?.officialName).toBe('Landkreis Osnabrück')
    expect(findInRegister('09171111')?.officialName).toBe('Altötting, Stadt')
  })

  test('answers null for a key nobody has', () => {
    expect(findInRegister('03999999')).toBeNull()
    expect(findInRegister('')).toBeNull()
  })

  test.each(['Lüneburg', 'lueneburg', 'LUNEBURG'])('finds Lüneburg by %s', (text) => {
    expect(searchRegister(text).map(({ key }) => key)).toEqual(expect.arrayContaining(['03355', '03355022']))
  })

  test('gives all places of one name, each with its key and district', () => {
    const places = searchRegister('Neuenkirchen').filter(({ name }) => name === 'Neuenkirchen')
    expect(places.length).toBeGreaterThanOrEqual(5)
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length)
    expect(places.every(({ districtName }) => districtName !== null)).toBe(true)
  })

  test('puts names spelled as asked before those that only sound so', () => {
    const namesFor = (text: string) => searchRegister(text).map(({ name }) => name)
    expect(namesFor('Neuenkirchen').slice(0, 5)).toEqual(Array(5).fill('Neuenkirchen'))
    expect(namesFor('neuenkirch')[0]).toBe('Neuenkirchen')
    expect(namesFor('Neunkirchen')[0]).toBe('Neunkirchen')
    expect(namesFor('Munster')[0]).toBe('Munster')
    expect(namesFor('Münster')[0]).toBe('Münster')
    expect(namesFor('Muenster')[0]).toBe('Münster')
  })

  test('finds by the beginning of a key, and nothing by nothing', () => {
    expect(searchRegister('033550')[0]?.key.startsWith('033550')).toBe(true)
    expect(searchRegister('  ')).toEqual([])
    expect(searchRegister('e').length).toBeLessThanOrEqual(50)
  })
})
