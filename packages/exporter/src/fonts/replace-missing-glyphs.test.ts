import { expect, it } from 'vitest'
import { replaceMissingGlyphs, replaceMissingGlyphsIn } from './replace-missing-glyphs.ts'

it('leaves German text, other scripts and emoji alone', () => {
  for (const text of [
    'Straße „Nordring“ – 12,5 %',
    'Ελλάδα Привет',
    'مرحبا',
    '🚲 ⚠️ ☀',
    'a\u0301',
    '≥ 3 → ✓',
  ]) {
    expect(replaceMissingGlyphs(text)).toEqual({ text, replaced: [] })
  }
})

it('shows and names what no font has', () => {
  expect(replaceMissingGlyphs('Rad 自転車')).toEqual({
    text: 'Rad [?][?][?]',
    replaced: ['自', '転', '車'],
  })
  expect(replaceMissingGlyphs('\ue000')).toEqual({ text: '[?]', replaced: ['\ue000'] })
})

it('drops what XML forbids, keeps line breaks, and lets no text run backwards', () => {
  expect(replaceMissingGlyphs('a\u0000b\u001bc\ud800d\uffffe').text).toBe('abcde')
  expect(replaceMissingGlyphs('a\r\nb\u2028c\td').text).toBe('a\nb\nc\td')
  expect(replaceMissingGlyphs('\u202eabc').text).toBe('[?]abc')
})

it('walks through plain data', () => {
  const data = { title: '漢', rows: [['漢', 'a', null, 1]], n: null }
  expect(replaceMissingGlyphsIn(data)).toEqual({
    data: { title: '[?]', rows: [['[?]', 'a', null, 1]], n: null },
    replaced: ['漢'],
  })
})
