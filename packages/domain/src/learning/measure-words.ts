import { splitCompound } from './compounds.ts'
import { fold } from './german-stems.ts'
import { stopWords } from './word-families.ts'

/** A word as somebody wrote it (`Radwegebau`), and what it is compared by (`rad`, `weg`, `bau`). */
export type MeasureWord = { readonly written: string; readonly parts: readonly string[] }

export type WordReader = (text: string) => MeasureWord[]

// More than any measure says; a text pasted by mistake must not slow down everybody's list.
const mostLetters = 4_000
const longestWord = 48
const mostRemembered = 20_000
const wordPattern = /[\p{L}\p{N}]+(?:[-‐‑/:*_·][\p{L}\p{N}]+)*/gu
const stops = new Set(stopWords.split(/\s+/))

/** Reads German or English texts; remembers the words it has split, so that one reader for many texts is quick. */
export function createWordReader(): WordReader {
  const splitBefore = new Map<string, readonly string[]>()
  const partsOf = (written: string) => {
    const parts = splitBefore.get(written) ?? splitWord(written)
    if (splitBefore.size > mostRemembered) splitBefore.clear()
    splitBefore.set(written, parts)
    return parts
  }
  return (text) => {
    const words =
      text.slice(0, mostLetters).replaceAll('\u00ad', '').normalize('NFC').match(wordPattern) ?? []
    return words
      .map((written) => ({ written, parts: partsOf(written) }))
      .filter(({ parts }) => parts.length > 0)
  }
}

/** Every part of a text once, for an index: words of the same family, their other forms and compounds meet in it. */
export function measureParts(text: string, read: WordReader = createWordReader()): string[] {
  return [...new Set(read(text).flatMap(({ parts }) => parts))]
}

function splitWord(written: string): string[] {
  const pieces = written.split(/[-‐‑/:*_·]/u).map((piece) => fold(piece.slice(0, longestWord)))
  return [...new Set(pieces.filter(hasMeaning).flatMap(splitCompound))]
}

function hasMeaning(piece: string): boolean {
  return piece.length > 1 && !stops.has(piece) && !/^\d+\p{L}?$/u.test(piece)
}
