import { doubt, type Finding } from '../problem.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'
import { readDigits, saysNothing } from './parse-number.ts'

/** A percentage 0..100 with at most two decimals; `note` keeps what is no single number. */
export type ParsedProgress = {
  readonly value: number | null
  readonly note: string | null
  readonly findings: readonly Finding[]
}

/** How bare numbers of a column are meant: 0..1, 0..100, or each by itself in a column of our own, which has shares unless somebody typed more than 1. */
export type PercentScale = 'fraction' | 'percent' | 'unsure' | 'each'

/** Decides by all bare numbers of a column together: 0,6 and 0,25 are shares, 40 and 100 percentages, only 0 and 1 unsure. */
export function percentScale(numbers: readonly number[]): PercentScale {
  if (numbers.length === 0) return 'percent'
  if (numbers.some((number) => number > 1)) return 'percent'
  return numbers.every((number) => number === 0 || number === 1) ? 'unsure' : 'fraction'
}

/** The bare number of a cell, when it has no percent sign to tell its scale. */
export function bareNumber(cell: Cell): number | null {
  if (cell.kind === 'number' && typeof cell.value === 'number') return cell.value
  if (cell.kind !== 'text') return null
  return /^\d+(?:[.,]\d+)?$/.test(cell.text.trim()) ? (readDigits(cell.text.trim())?.value ?? null) : null
}

/** Reads a percentage: `40 %`, `0,6` (by the scale of its column), `ca. 75%`; a range is kept as text. */
export function parseProgress(cell: Cell, scale: PercentScale = 'percent'): ParsedProgress {
  if (cell.kind === 'percent' && typeof cell.value === 'number')
    return stated(cell.value * 100, cell.text, [])
  const bare = bareNumber(cell)
  if (bare !== null) {
    const findings = scale === 'unsure' && bare === 1 ? [doubt('percent-scale')] : []
    const isPercent = scale === 'percent' || (scale === 'each' && bare > 1)
    return stated(isPercent ? bare : bare * 100, cell.text, findings)
  }
  const text = fold(cell.text.slice(0, 300))
  if (text === '' || saysNothing(text)) return { value: null, note: null, findings: [] }
  return parseText(text, cell.text.trim())
}

function parseText(text: string, original: string): ParsedProgress {
  if (/\d\s*%?\s*(?:-|bis|to)\s*\d/.test(text)) {
    return { value: null, note: original, findings: [doubt('progress-range')] }
  }
  const match =
    /^(ca\.?|circa|etwa|rund|zu|>|<|~|ueber|unter|mind\.?|bis zu|about)?\s*(\d+(?:[.,]\d+)?)\s*(?:%|prozent|v\. ?h\.|percent)\s*(.*)$/.exec(
      text,
    )
  if (match === null) return { value: null, note: original, findings: [doubt('not-a-percentage')] }
  const [, about, digits = '', rest = ''] = match
  const isExact = about === undefined || about === 'zu'
  const findings = isExact && rest === '' ? [] : [doubt('number-approximate')]
  const read = stated(readDigits(digits)?.value ?? Number.NaN, original, findings)
  return rest === '' ? read : { ...read, note: original }
}

function stated(value: number, original: string, findings: readonly Finding[]): ParsedProgress {
  const rounded = Math.round((value + Number.EPSILON) * 100) / 100
  if (!(rounded >= 0 && rounded <= 100)) {
    return { value: null, note: original, findings: [doubt('not-a-percentage')] }
  }
  return { value: rounded, note: null, findings }
}

/** True when a text is a percentage and nothing else, as in a column of states. */
export function isPercentage(cell: Cell): boolean {
  if (cell.kind === 'percent') return true
  return cell.kind === 'text' && /^(?:ca\.?\s*)?\d{1,3}(?:[.,]\d+)?\s*(?:%|prozent)$/i.test(cell.text.trim())
}
