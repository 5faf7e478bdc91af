import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, stemOf } from './german-stems.ts'
import { createWordReader, measureParts } from './measure-words.ts'
import { broaderFamilies, fillerStems, stopWords, wordFamilies, wordStems } from './word-families.ts'

const partsOf = (text: string) => measureParts(text).toSorted()

test.each([
  ['Radwegebau', 'Bau von Radwegen'],
  ['Klimaschutzkonzept', 'Konzept zum Klimaschutz'],
  ['PV-Anlagen auf Schuldächern', 'Photovoltaik-Anlage Schuldach'],
  ['E-Ladesäule', 'Ladeinfrastruktur'],
  ['Müllvermeidung', 'ABFALLVERMEIDUNG'],
  ['Müllvermeidung', 'Muellvermeidung'],
  ['Straßenbäume', 'Baum an der Strasse'],
  ['Bürger:innen, Senior*innen', 'Bürgerinnen und Senioren'],
  ['Entsiegelung der Schulhöfe', 'Schulhof entsiegeln'],
  ['Photovoltaik', 'Photovolatik'],
  ['Photovoltaik', 'Fotovoltaik'],
  ['Sanierung alter Fenster', 'Fenstersanierung'],
  ['Bücherei', 'Bibliothek'],
  ['cycling lanes', 'bicycle lane'],
  ['Bürger\u00adbus', 'Bürgerbus'],
  ['Bu\u0308rgerbus', 'Bürgerbus'],
])('%s is compared as %s', (text, other) => {
  expect(partsOf(text)).toEqual(partsOf(other))
})

test('a compound keeps its parts, and a family is compared under what it is a kind of, too', () => {
  expect(createWordReader()('Ausbau der Nahwärme-Leitung mit Bürgerbus-Haltestelle')).toEqual([
    { written: 'Ausbau', parts: ['ausbau'] },
    { written: 'Nahwärme-Leitung', parts: ['warmenetz', 'warme', 'leit'] },
    { written: 'Bürgerbus-Haltestelle', parts: ['burger', 'bus', 'nahverkehr', 'haltestelle'] },
  ])
})

test('words that only look like compounds of the field stay whole', () => {
  for (const word of ['Strategie', 'Integration', 'Hoffnung', 'Badminton', 'Anbau']) {
    expect(measureParts(word)).toHaveLength(1)
  }
  expect(partsOf('Schuldnerberatung')).not.toContain('schule')
  expect(partsOf('Schulung')).not.toContain('schule')
})

test('articles, numbers and single letters say nothing', () => {
  expect(measureParts('Die 3 und 25 a für the 12b – … 🌳 (*) [.*+?]{9}')).toEqual([])
})

test('only ae, oe and ue that stand for an umlaut are folded', () => {
  expect(['Straße', 'Aerzte', 'Koeln', 'neue', 'Bauer', 'Quelle'].map(fold)).toEqual([
    'strasse',
    'arzte',
    'koln',
    'neue',
    'bauer',
    'quelle',
  ])
})

test('forms of a word have one stem of at least four letters', () => {
  expect(new Set(['sanierung', 'sanieren', 'sanierungen'].map(stemOf)).size).toBe(1)
  expect(new Set(['lampe', 'lampen'].map(stemOf)).size).toBe(1)
  expect(stemOf('see')).toBe('see')
})

test('each stem is folded and stands in one family only', () => {
  const words = (list: string) => list.split(/\s+/).filter((word) => word !== '')
  const stems = words(wordFamilies + wordStems + fillerStems)
  expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([])
  expect([...stems, ...words(stopWords)].filter((stem) => fold(stem) !== stem)).toEqual([])
  expect(words(broaderFamilies).filter((stem) => !stems.includes(stem))).toEqual([])
})

test('any text is read: parts are never empty, written words stand in it, and reading twice gives the same', () => {
  const read = createWordReader()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const words = read(text)
      expect(read(text)).toEqual(words)
      expect(createWordReader()(text)).toEqual(words)
      for (const { written, parts } of words) {
        expect(text.replaceAll('\u00ad', '').normalize('NFC')).toContain(written)
        expect(parts.every((part) => part.length > 0)).toBe(true)
      }
    }),
  )
})
