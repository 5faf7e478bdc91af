import { foldedWords, stemOf } from './fold-text.ts'

/** A text as searched: its own words and further words that lead to it. */
export type SearchableText<Key> = {
  readonly key: Key
  readonly code: string
  readonly words: readonly string[]
  readonly aids: readonly string[]
}

/** The keys whose text contains every word of the query, best first; equally good ones stay in order. */
export function matchTexts<Key>(query: string, texts: readonly SearchableText<Key>[]): Key[] {
  const wanted = foldedWords(query)
  if (wanted.length === 0) return []
  return texts
    .map((text) => ({ key: text.key, score: scoreOf(wanted, text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ key }) => key)
}

function scoreOf<Key>(wanted: readonly string[], text: SearchableText<Key>): number {
  let total = 0
  for (const word of wanted) {
    const score = isCode(word) ? codeScore(word, text.code) : wordScore(word, text)
    if (score === 0) return 0
    total += score
  }
  return total
}

function isCode(word: string): boolean {
  return /^\d{1,2}(?:\.\w{0,2})?$/.test(word)
}

function codeScore(word: string, code: string): number {
  if (code === word) return 10
  if (word.includes('.')) return code.startsWith(word) ? 5 : 0
  return code.startsWith(`${word}.`) ? 5 : 0
}

function wordScore<Key>(word: string, text: SearchableText<Key>): number {
  const whole = hitScore(word, text)
  if (whole > 0) return whole
  const stem = stemOf(word)
  return stem === null ? 0 : hitScore(stem, text) / 2
}

// A word's beginning weighs more than its middle, and an early hit breaks the tie.
function hitScore<Key>(word: string, { words, aids }: SearchableText<Key>): number {
  if (aids.some((aid) => aid.startsWith(word))) return 4
  const beginning = words.findIndex((candidate) => candidate.startsWith(word))
  if (beginning >= 0) return 3 - beginning / 1000
  const middle = word.length < 3 ? -1 : words.findIndex((candidate) => candidate.includes(word))
  return middle >= 0 ? 1 - middle / 1000 : 0
}
