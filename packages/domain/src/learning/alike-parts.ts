/** How alike two parts must be to count as the same word mistyped; measured in shared trigrams (Dice). */
const leastLikeness = 0.55
const shortestPart = 5
const mostAsked = 80

type AlikeParts = Map<string, Map<string, number>>
type AskedBy = ReadonlyMap<string, readonly string[]>

/** For each asked part those of the vocabulary that nearly are it, with a likeness below 1. Symmetric. */
export function findAlikeParts(asked: Iterable<string>, vocabulary: ReadonlySet<string>): AlikeParts {
  const alike: AlikeParts = new Map()
  const askedBy = partsByTrigram([...asked].filter(isLongEnough).slice(0, mostAsked))
  for (const part of vocabulary) {
    if (isLongEnough(part)) noteAlike(alike, part, askedBy)
  }
  return alike
}

function noteAlike(alike: AlikeParts, part: string, askedBy: AskedBy) {
  for (const [question, count] of sharedTrigrams(part, askedBy)) {
    const likeness = (2 * count) / (question.length + part.length + 2)
    if (question === part || likeness < leastLikeness) continue
    alike.set(question, (alike.get(question) ?? new Map<string, number>()).set(part, likeness))
  }
}

function partsByTrigram(parts: readonly string[]): AskedBy {
  const byTrigram = new Map<string, string[]>()
  for (const part of parts) {
    for (const each of trigramsOf(part)) byTrigram.set(each, [...(byTrigram.get(each) ?? []), part])
  }
  return byTrigram
}

function sharedTrigrams(part: string, askedBy: AskedBy): Map<string, number> {
  const shared = new Map<string, number>()
  for (const each of trigramsOf(part)) {
    for (const question of askedBy.get(each) ?? []) shared.set(question, (shared.get(question) ?? 0) + 1)
  }
  return shared
}

function isLongEnough(part: string): boolean {
  return part.length >= shortestPart
}

/** As many as the word has letters and one; the edges count, so that beginnings weigh more. */
function trigramsOf(part: string): Set<string> {
  const padded = `  ${part} `
  const trigrams = new Set<string>()
  for (let at = 0; at <= part.length; at += 1) trigrams.add(padded.slice(at, at + 3))
  return trigrams
}
