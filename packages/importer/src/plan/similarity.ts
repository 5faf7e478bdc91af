import { foldWords } from '../words/fold.ts'

/** Alike titles of stored measures, found without comparing each with each. */
export type TitleIndex = { find(title: string): readonly { readonly id: string; readonly score: number }[] }

const mostCandidates = 200

/** Builds an index of titles; scores are shares of common three-letter pieces (0..1), 1 for the same words. */
export function titleIndex(
  measures: readonly { readonly id: string; readonly title: string | null }[],
): TitleIndex {
  const entries = measures.map(({ id, title }) => ({ id, words: foldWords(title ?? '') }))
  const byWord = new Map<string, number[]>()
  for (const [at, { words }] of entries.entries()) {
    for (const word of new Set(words.split(' '))) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [at])
      else list.push(at)
    }
  }
  return {
    find(title) {
      const words = foldWords(title)
      const rare = words
        .split(' ')
        .filter((word) => byWord.has(word))
        .sort((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0))
      const candidates = new Set<number>()
      for (const word of rare.slice(0, 3)) {
        for (const at of (byWord.get(word) ?? []).slice(0, mostCandidates)) candidates.add(at)
      }
      return [...candidates]
        .map((at) => ({ id: entries[at]?.id ?? '', score: similarity(words, entries[at]?.words ?? '') }))
        .filter(({ score }) => score > 0.5)
        .sort((a, b) => b.score - a.score)
    },
  }
}

/** How alike two titles are, 0..1; titles whose figures differ ("1. Abschnitt", "2. Abschnitt") are never quite alike. */
export function similarity(first: string, second: string): number {
  const [a, b] = [foldWords(first), foldWords(second)]
  if (a === b) return 1
  const [pieces, others] = [trigrams(a), trigrams(b)]
  if (pieces.size === 0 || others.size === 0) return 0
  let common = 0
  for (const piece of pieces) if (others.has(piece)) common += 1
  const score = (2 * common) / (pieces.size + others.size)
  return figures(a) === figures(b) ? Math.min(score, 0.99) : score * 0.6
}

function figures(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ')
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text} `
  const pieces = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3))
  return pieces
}
