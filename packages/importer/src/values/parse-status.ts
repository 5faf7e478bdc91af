import type { MeasureStatus } from '@kommune17/domain'
import { doubt, type Finding } from '../problem.ts'
import { fold } from '../words/fold.ts'
import { ambiguousWords, statusWords } from '../words/status-words.ts'

/** A status, or null when the word is not known and must be asked about; the percentage when the text holds one. */
export type ParsedStatus = {
  readonly status: MeasureStatus | null
  readonly progress: number | null
  readonly isKnown: boolean
  readonly findings: readonly Finding[]
}

const longestWord = 200
const chosenOnly: ParsedStatus = { status: null, progress: null, isKnown: false, findings: [] }

/** Reads the word of a state; `chosen` are the municipality's own answers and win. Never guesses an unknown word. */
export function parseStatus(
  text: string,
  chosen: Readonly<Record<string, MeasureStatus>> = {},
): ParsedStatus {
  const word = statusWord(text.slice(0, longestWord))
  if (word === '') return { ...chosenOnly, isKnown: true }
  const answered = Object.hasOwn(chosen, word) ? chosen[word] : undefined
  if (answered !== undefined) return { ...chosenOnly, status: answered, isKnown: true }
  const progress = percentIn(word)
  const known = statusWords.get(word)
  if (known !== undefined) return { status: known, progress, isKnown: true, findings: ambiguity(word) }
  return fromBeginning(word, progress)
}

/** The form under which a status word is asked about and remembered. */
export function statusWord(text: string): string {
  return fold(text)
    .replaceAll(/^[\s\-–•*✓✔●⬤🟢🟡🔴🟠⚪]+|[.!;:,\s]+$/gu, '')
    .replace(/^(?:status|stand):? /, '')
    .trim()
}

function ambiguity(word: string): Finding[] {
  return ambiguousWords.has(word) ? [doubt('status-ambiguous')] : []
}

// "abgeschlossen 12/2023", "in Umsetzung seit 2021": the beginning is understood, the rest is shown. A "nicht" is never skipped.
function fromBeginning(word: string, progress: number | null): ParsedStatus {
  const bare = word
    .replaceAll(/\(?\s*(?:zu\s*)?(?:ca\.?\s*)?\d{1,3}\s*(?:%|prozent)\s*\)?/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const whole = statusWords.get(bare.replace(/[,;:\s-]+$/, ''))
  if (whole !== undefined && progress !== null && progress < 100 && whole === 'completed') {
    return { status: 'in-progress', progress, isKnown: true, findings: [doubt('status-partly-understood')] }
  }
  if (whole !== undefined) return { status: whole, progress, isKnown: true, findings: ambiguity(bare) }
  if (bare === '' && progress !== null) return { ...chosenOnly, progress, isKnown: true }
  const isNegated = /\b(?:nicht|kein|noch|not|ohne|un(?:ab|um))/.test(bare)
  if (isNegated || word.length > 80) return { ...chosenOnly, progress, findings: [doubt('status-unknown')] }
  const pieces = bare.split(/\s*[(,;:/]\s*|\s+-\s+|\s+(?=seit|ab|bis|am|im|in \d|\d|von|durch|mit|wegen)/)
  const known = statusWords.get(pieces[0] ?? '')
  const others = pieces.slice(1).flatMap((piece) => piece.split(' '))
  const isMixed = others.some((other) => (statusWords.get(other) ?? known) !== known)
  if (known === undefined || isMixed) return { ...chosenOnly, progress, findings: [doubt('status-unknown')] }
  return {
    status: known,
    progress,
    isKnown: true,
    findings: [doubt('status-partly-understood'), ...ambiguity(pieces[0] ?? '')],
  }
}

function percentIn(word: string): number | null {
  const digits = /(?<![\d.,-])(\d{1,3})\s*(?:%|prozent)/.exec(word)?.[1]
  if (digits === undefined || /\d\s*(?:-|bis)\s*\d/.test(word)) return null
  const value = Number(digits)
  return value <= 100 ? value : null
}

/** The state a bare percentage stands for: 0 not begun, 100 done, in between under way. */
export function statusOfPercent(percent: number): MeasureStatus {
  if (percent === 0) return 'planned'
  return percent >= 100 ? 'completed' : 'in-progress'
}
