import { replaceMissingGlyphs, replaceMissingGlyphsIn } from '../fonts/replace-missing-glyphs.ts'
import type { Paper } from './paper.ts'

/** The paper with `[?]` for every character that no font has, and those characters, to be told to who asked for it. */
export function showablePaper(paper: Paper): { readonly paper: Paper; readonly replaced: readonly string[] } {
  const { logo } = paper.letterhead
  const { attachment } = paper
  const plain = { ...paper, letterhead: { ...paper.letterhead, logo: null }, attachment: null }
  const { data, replaced } = replaceMissingGlyphsIn(plain)
  const shownLogo = logo && { ...logo, alt: replaceMissingGlyphs(logo.alt).text }
  return { paper: { ...data, letterhead: { ...data.letterhead, logo: shownLogo }, attachment }, replaced }
}
