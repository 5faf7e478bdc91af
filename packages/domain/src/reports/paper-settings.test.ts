import { expect, test } from 'vitest'
import { fieldIssues } from '../inputs/field-issues.ts'
import { readLogoSize } from './paper-logo.ts'
import { contrastOnWhite, defaultPaperColour, leastContrast, paperSettings } from './paper-settings.ts'

const issuesOf = (input: unknown) => fieldIssues(paperSettings.safeParse(input).error ?? { issues: [] })

test('nothing given leaves everything to the product', () => {
  expect(paperSettings.parse({})).toEqual({
    address: [],
    colour: null,
    logoAlt: null,
    sections: null,
    texts: {},
  })
})

test.each([
  ['#000000', []],
  ['#767676', []],
  ['#777777', ['too-light']],
  ['#FFED00', ['too-light']],
  ['red', ['invalid']],
  ['#1F5C2E', []],
])('the colour %s', (colour, codes) => {
  expect(issuesOf({ colour }).map(({ code }) => code)).toEqual(codes)
})

test('contrast is that of WCAG, and the usual colour can be read', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21)
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1)
  expect(contrastOnWhite('#ff0000')).toBeCloseTo(3.998, 3)
  expect(contrastOnWhite(defaultPaperColour)).toBeGreaterThan(leastContrast)
})

test('an address has six lines at most, a section stands once', () => {
  expect(issuesOf({ address: Array.from({ length: 7 }, () => 'Zeile') })).toMatchObject([
    { path: 'address', code: 'too-long' },
  ])
  expect(issuesOf({ sections: ['facts', 'facts'] })).toMatchObject([{ path: 'sections', code: 'invalid' }])
  expect(paperSettings.parse({ sections: ['facts', 'proposal'] }).sections).toEqual(['facts', 'proposal'])
})

const png = (width: number, height: number, length = 40) => {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

const bytesOf = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0))

test('the size of a logo is read from its header', () => {
  expect(readLogoSize(png(1200, 300))).toEqual({ width: 1200, height: 300 })
})

test.each([
  [
    'an SVG',
    bytesOf('<?xml version="1.0"?><svg xmlns="x"/>'),
    { code: 'logo-not-png', details: { kind: 'svg' } },
  ],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff]), { code: 'logo-not-png', details: { kind: 'other' } }],
  ['a cut off PNG', png(10, 10).slice(0, 20), { code: 'logo-not-png', details: { kind: 'other' } }],
  ['nothing', new Uint8Array(), { code: 'logo-not-png', details: { kind: 'other' } }],
  ['too many pixels', png(2001, 10), { code: 'logo-too-large' }],
  [
    'too many bytes',
    png(10, 10, 500_001),
    { code: 'logo-too-large', details: { bytes: 500_000, pixels: 2000 } },
  ],
])('%s is refused', (_what, bytes, refusal) => {
  expect(() => readLogoSize(bytes)).toThrow(expect.objectContaining(refusal))
})
