import { create } from 'fontkit'
import { type FontFace, fontBytes } from './font-files.ts'

/** What stands where no font of the document has a glyph. */
const replacement = '[?]'

/** A text as the fonts can show it, and the characters that they cannot, each once. */
export type ShowableText = { readonly text: string; readonly replaced: readonly string[] }

// A face is chosen by weight before its glyphs are looked at, so what is missing in bold would be missing on paper.
const families: readonly (readonly FontFace[])[] = [
  ['regular', 'italic', 'semibold', 'bold'],
  ['fallback', 'fallbackBold'],
  ['emoji'],
]

// What every text consists of; no font needs to be opened for it.
const plain = /^[\n\t\x20-\x7e\u00a0-\u017f–—‘’‚“”„…€]*$/

// Controls, halves of pairs and non-characters: neither XML nor PDF may hold them, and nobody could see them.
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/u
const lineOrTab = /[\n\t]/
// Overrides of direction would let a text look like another one.
const override = /[\u202d\u202e]/
const invisible = /\p{Default_Ignorable_Code_Point}/u

/** Every character that no font has becomes a visible `[?]`; controls and halves of surrogate pairs are dropped. */
export function replaceMissingGlyphs(text: string): ShowableText {
  if (plain.test(text)) return { text, replaced: [] }
  const replaced = new Set<string>()
  let shown = ''
  for (const character of text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')) {
    if (isShowable(character)) shown += character
    else if (!forbidden.test(character)) {
      replaced.add(character)
      if (!shown.endsWith(replacement) || !isMark(character)) shown += replacement
    }
  }
  return { text: shown, replaced: [...replaced] }
}

/** The same for every text inside plain data, keys left alone. */
export function replaceMissingGlyphsIn<Data>(data: Data): {
  readonly data: Data
  readonly replaced: readonly string[]
} {
  const replaced = new Set<string>()
  const shown: Data = JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value !== 'string') return value
    const { text, replaced: missing } = replaceMissingGlyphs(value)
    for (const character of missing) replaced.add(character)
    return text
  })
  return { data: shown, replaced: [...replaced] }
}

function isMark(character: string): boolean {
  return /\p{M}/u.test(character)
}

const known = new Map<string, boolean>()

function isShowable(character: string): boolean {
  const before = known.get(character)
  if (before !== undefined) return before
  const shows = decide(character)
  known.set(character, shows)
  return shows
}

function decide(character: string): boolean {
  if (lineOrTab.test(character)) return true
  if (forbidden.test(character) || override.test(character)) return false
  if (invisible.test(character)) return true
  const codePoint = character.codePointAt(0) ?? 0
  return coverage().some((faces) => faces.every((hasGlyph) => hasGlyph(codePoint)))
}

type Coverage = readonly (readonly ((codePoint: number) => boolean)[])[]

let opened: Coverage | undefined

function coverage(): Coverage {
  opened ??= families.map((faces) => faces.map(glyphsOf))
  return opened
}

function glyphsOf(face: FontFace): (codePoint: number) => boolean {
  const font = create(Buffer.from(fontBytes(face)))
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError(`${face} holds several fonts`)
  return (codePoint) => font.hasGlyphForCodePoint(codePoint)
}
