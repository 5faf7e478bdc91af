import { stemOf } from './german-stems.ts'
import { broaderFamilies, fillerStems, wordFamilies, wordStems } from './word-families.ts'

type Branch = { readonly next: Map<string, Branch>; part: string | null }
/** A way to the letter at `end`: the last stem, from `start` on, behind another way and perhaps unknown letters. */
type Way = {
  readonly cost: number
  readonly end: number
  readonly start: number
  readonly part: string | null
  readonly isShort: boolean
  readonly before: Way | null
}

/** What may follow a stem before the next one, or at the end of the word. */
const joints = new Set(
  `e en n er ern es s em ens ns nen ung ungen ungs in innen t te ten st ig ige iger iges igen lich liche lichen licher
  liches isch ische ischen ischer isches ers erin erinnen nd nde nden nder end ende enden ender ieren iert ierung
  ierungs ierungen ing ers ed`.split(/\s+/),
)
const longestJoint = 8
const shortestUnknown = 4
const shortestMistyped = 6

const stems = readStems()
const kindsOf = new Map(linesOf(broaderFamilies).map(([part = '', ...kinds]) => [part, kinds]))
const fillers = new Set(linesOf(fillerStems).flat())
const tree = growTree(stems)
const mistyped = neighboursOf(stems)

/** True for what any administration says of any measure: `Konzept`, `Umsetzung`, `Gemeinde`. */
export function isFillerPart(part: string): boolean {
  return fillers.has(part)
}

/** True for a part of the reviewed list; all others are what people wrote, stemmed, and may be mistyped. */
export function isKnownPart(part: string): boolean {
  return stems.has(part)
}

/** The parts of a folded word, under the name of their family; one part when nothing in it is known. */
export function splitCompound(folded: string): string[] {
  const parts = partsAlong(cheapestWay(folded), folded)
  return [...new Set(parts.flatMap((part) => [part, ...(kindsOf.get(part) ?? [])]))]
}

/** Null when the word holds no known stem. Linear: a word is read once, whatever it is made of. */
function cheapestWay(word: string): Way | null {
  const ways: (Way | null)[] = new Array(word.length + 1).fill(null)
  ways[0] = { cost: 0, end: 0, start: 0, part: null, isShort: false, before: null }
  let leap: Way | null = null
  for (let at = 0; at < word.length; at += 1) {
    const behind = ways[at - shortestUnknown] ?? null
    if (behind !== null && !behind.isShort) leap = cheaperFrom(at, leap, behind)
    const here = ways[at] ?? null
    if (here === null && leap === null) continue
    for (const stem of stemsAt(word, at)) enterStem(ways, word, { ...stem, start: at, here, leap })
  }
  return ways
    .slice(1)
    .reduce((best, way) => (mayEnd(way, word) ? cheaperFrom(word.length, best, way) : best), null)
}

type Step = {
  readonly part: string
  readonly start: number
  readonly end: number
  readonly here: Way | null
  readonly leap: Way | null
}

/** A short stem stands beside other stems only: behind unknown letters it would be found everywhere. */
function enterStem(ways: (Way | null)[], word: string, { part, start, end, here, leap }: Step) {
  const isShort = end - start < shortestUnknown
  const before = cheaperFrom(start, here, isShort ? null : leap)
  if (before === null) return
  const cost = before.cost + costOfLetters(start - before.end) + 0.5
  enter(ways, word, { cost, end, start, part, isShort, before })
}

function mayEnd(way: Way | null, word: string): boolean {
  if (way === null || way.end === word.length) return way !== null
  return !way.isShort && word.length - way.end >= shortestUnknown
}

/** Notes a way to where its stem ends, and to where a joint behind it ends. */
function enter(ways: (Way | null)[], word: string, way: Way) {
  ways[way.end] = cheaperFrom(way.end, ways[way.end] ?? null, way)
  for (let size = 1; size <= Math.min(longestJoint, word.length - way.end); size += 1) {
    const end = way.end + size
    if (!joints.has(word.slice(way.end, end))) continue
    ways[end] = cheaperFrom(end, ways[end] ?? null, { ...way, end, cost: way.cost + 0.3 * size })
  }
}

function cheaperFrom(at: number, a: Way | null, b: Way | null): Way | null {
  if (a === null || b === null) return a ?? b
  return b.cost + costOfLetters(at - b.end) < a.cost + costOfLetters(at - a.end) ? b : a
}

/** Unknown letters between two stems; none cost nothing. */
function costOfLetters(count: number): number {
  return count === 0 ? 0 : 2 + count
}

function partsAlong(last: Way | null, word: string): string[] {
  if (last === null) return [unknownPart(word)]
  const parts = last.end < word.length ? [unknownPart(word.slice(last.end))] : []
  for (let way: Way | null = last; way?.before; way = way.before) {
    if (way.part !== null) parts.unshift(way.part)
    if (way.before.end < way.start) parts.unshift(unknownPart(word.slice(way.before.end, way.start)))
  }
  return parts
}

function stemsAt(word: string, from: number): { readonly part: string; readonly end: number }[] {
  const matches: { part: string; end: number }[] = []
  let branch = tree.next.get(word.charAt(from))
  for (let end = from + 1; branch !== undefined; end += 1) {
    if (branch.part !== null) matches.push({ part: branch.part, end })
    branch = branch.next.get(word.charAt(end))
  }
  return matches
}

/** The stem of letters nobody knows, or the known stem they miss by one letter. */
function unknownPart(letters: string): string {
  const stem = stemOf(letters)
  if (letters.length < shortestMistyped) return stem
  for (const typed of [letters, stem]) {
    const meant = [typed, ...withoutOne(typed)]
      .map((near) => mistyped.get(near))
      .find((known) => known !== undefined && isOneSlip(typed, known))
    if (meant !== undefined) return stems.get(meant) ?? meant
  }
  return stem
}

/** Each longer stem under what it becomes when one letter is lost: a word one slip away has one of these in common. */
function neighboursOf(known: ReadonlyMap<string, string>): Map<string, string> {
  const long = [...known.keys()].filter((stem) => stem.length > shortestMistyped)
  return new Map(long.flatMap((stem) => [stem, ...withoutOne(stem)].map((near) => [near, stem] as const)))
}

/** True when one letter is missing, too much or another, or two neighbours changed places; the first letter is right. */
function isOneSlip(typed: string, known: string): boolean {
  if (typed.charAt(0) !== known.charAt(0)) return false
  const start = firstDifference(typed, known)
  const [rest, other] = [typed.slice(start), known.slice(start)]
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (rest.slice(2) === other.slice(2) &&
      rest.charAt(0) === other.charAt(1) &&
      rest.charAt(1) === other.charAt(0))
  )
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1
  return at
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

function growTree(known: ReadonlyMap<string, string>): Branch {
  const root: Branch = { next: new Map(), part: null }
  for (const [stem, part] of known) {
    let branch = root
    for (const letter of stem) {
      const next = branch.next.get(letter) ?? { next: new Map(), part: null }
      branch.next.set(letter, next)
      branch = next
    }
    branch.part = part
  }
  return root
}

function readStems(): Map<string, string> {
  const families = linesOf(wordFamilies).flatMap(([name = '', ...others]) =>
    [name, ...others].map((stem) => [stem, name] as const),
  )
  const alone = [...linesOf(wordStems), ...linesOf(fillerStems)].flat().map((stem) => [stem, stem] as const)
  return new Map([...alone, ...families])
}

function linesOf(list: string): string[][] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
}
