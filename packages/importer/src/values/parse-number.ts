import { doubt, type Finding, failure } from '../problem.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'

/** An amount in euros; `note` keeps what is not a single number (ranges, "p.a.", words). */
export type ParsedNumber = {
  readonly value: number | null
  readonly note: string | null
  readonly findings: readonly Finding[]
}

const longestAmount = 200
const nothing: ParsedNumber = { value: null, note: null, findings: [] }

/** Signs and words that say "no value" in German and English lists; a single dot is official statistics for unknown. */
export function saysNothing(text: string): boolean {
  if (text.length > 40) return false
  return /^(?:[-.…/?]+|k\. ?a\.?|ka|k\. ?a|n\.? ?a\.?|n\/a|n\. ?b\.?|n\.n\.?|nn|kein(?:e|er|s)?(?: angaben?)?|ohne(?: angabe)?|keine daten|unbekannt|offen|noch offen|tbd|tbc|none|unknown|null|entfaellt|nicht bekannt|steht noch aus|folgt|wird noch (?:festgelegt|geklaert|ermittelt))$/.test(
    fold(text),
  )
}

/** What the header of a column of amounts says: counted in thousands, and whether it names a currency at all. */
export type AmountUnit = { readonly factor: number; readonly isMoney: boolean }

const noUnit: AmountUnit = { factor: 1, isMoney: false }

/** Reads an amount: `1.234,56 €`, `250 T€`, `2,4 Mio.`, `ca. 60.000`; a bare number counts in the unit of its column. */
export function parseAmount(cell: Cell, unit: AmountUnit = noUnit): ParsedNumber {
  if (typeof cell.value === 'number') return amount(cell.value * unit.factor, [])
  const text = cell.text.trim()
  if (text.length > longestAmount) return { value: null, note: text, findings: [doubt('not-a-number')] }
  if (text === '' || saysNothing(text)) return nothing
  return parseAmountText(text, unit)
}

const approximate =
  /^(?:ca|circa|rund|etwa|rd|ungefaehr|geschaetzt|gesch|approx|about|around|~|≈|>|<|>=|<=|ab|mind|mindestens|bis zu|bis|max|maximal|ueber|unter|up to|at least|zirka|je|jeweils|insgesamt|gesamt)\.?(?=[\s\d:]|$):?\s*/
const units =
  /^(?:€|eur|euro|e)?\s*(t\s?€|t\s?eur|t\s?euro|tsd|tausend|k\s?€|k|mio|million(?:en|s)?|m\s?€|mrd|milliarden?)?\.?\s*(?:€|euro|eur)?$/
const numberForm = /^([+-]?)\s*(?:€|eur|euro)?\s*(\d[\d.,' \u00a0]*)/

function parseAmountText(original: string, { factor, isMoney }: AmountUnit): ParsedNumber {
  const findings: Finding[] = []
  let text = fold(original)
    .replaceAll(/[,.]-+/g, ' ')
    .trim()
  const noted: ParsedNumber = { value: null, note: original, findings: [doubt('not-a-number')] }
  if (isRange(text)) return { value: null, note: original, findings: [doubt('number-range')] }
  if (approximate.test(text)) {
    text = text.replace(approximate, '')
    findings.push(doubt('number-approximate'))
  }
  const match = numberForm.exec(text)
  if (match === null) return noted
  const number = readDigits((match[2] ?? '').trim())
  if (number === null) return noted
  const rest = readRest(text.slice(match[0].length))
  if (rest === null) return noted
  const hasUnit = isMoney || rest.unit !== '' || factor !== 1 || /€|eur|\d[,.]-/.test(fold(original))
  const isNoted = findings.length + rest.findings.length > 0
  if (number.isUnsure && !hasUnit && !isNoted) findings.push(doubt('number-separator', String(number.value)))
  findings.push(...rest.findings)
  const sign = match[1] === '-' ? -1 : 1
  const read = amount(sign * number.value * (rest.unit === '' ? factor : unitFactor(rest.unit)), findings)
  return rest.isWhole ? read : { ...read, note: original }
}

// "8.000 p.a.", "50.000 € (Förderung 80 %)", "1.200 brutto": the number is taken, the words are kept beside it.
function readRest(text: string): { unit: string; isWhole: boolean; findings: readonly Finding[] } | null {
  const rest = text.trim()
  const plain = units.exec(rest)
  if (plain !== null) return { unit: plain[1] ?? '', isWhole: true, findings: [] }
  if (/^(?:us\$|\$|usd|chf|£|gbp)/.test(rest)) {
    return { unit: '', isWhole: false, findings: [doubt('number-currency')] }
  }
  const words = /^((?:€|euro|eur|t€|teur|tsd\.?|mio\.?|mrd\.?|\s)*)(.*)$/.exec(rest)
  const unit = units.exec((words?.[1] ?? '').trim())?.[1] ?? ''
  const tail = (words?.[2] ?? '').trim()
  if (
    /^(?:(?:p\. ?a\.?|pro jahr|jaehrlich|je jahr|\/ ?jahr|\/ ?a\b|per year|annually|im jahr|\/ ?year))/.test(
      tail,
    )
  ) {
    return { unit, isWhole: false, findings: [doubt('number-per-year')] }
  }
  if (/^(?:brutto|netto|gesamt|\*|\(.*\)|einmalig|zzgl|inkl|incl|gem|lt)/.test(tail)) {
    return { unit, isWhole: false, findings: [doubt('number-approximate')] }
  }
  return null
}

function isRange(text: string): boolean {
  return /\d\s*(?:€|eur|euro|t€|tsd\.?|mio\.?|%)?\s*(?:-|bis|to)\s*(?:ca\.?\s*)?\d/.test(text)
}

function unitFactor(unit: string): number {
  if (/^(?:mrd|milliard)/.test(unit)) return 1_000_000_000
  return unit.startsWith('m') ? 1_000_000 : 1_000
}

function amount(value: number, findings: readonly Finding[]): ParsedNumber {
  const rounded = Math.round((value + Number.EPSILON) * 100) / 100
  if (rounded < 0) return { value: null, note: null, findings: [...findings, failure('number-negative')] }
  if (rounded > 9_999_999_999.99) return { value: null, note: null, findings: [failure('not-a-number')] }
  return { value: rounded, note: null, findings }
}

/**
 * Reads digits with German or English separators; unsure when one separator could be either (`1.234`, `1,234`). Null for
 * what is no number.
 */
export function readDigits(text: string): { value: number; isUnsure: boolean } | null {
  const bare = text.replaceAll(/[\s\u00a0']/g, '').replace(/[.,]$/, '')
  if (/^\d+$/.test(bare)) return { value: Number(bare), isUnsure: false }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) {
    const isUnsure = /^\d{1,3}\.\d{3}$/.test(bare)
    return { value: Number(bare.replaceAll('.', '').replace(',', '.')), isUnsure }
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) {
    return { value: Number(bare.replaceAll(',', '')), isUnsure: /^\d{1,3},\d{3}$/.test(bare) }
  }
  if (/^\d+[.,]\d+$/.test(bare)) return { value: Number(bare.replace(',', '.')), isUnsure: false }
  return null
}

/** What the header says an amount is counted in: `Kosten (T€)` → 1000, `in Mio. Euro` → 1000000, else 1. */
export function unitOfHeader(header: string): AmountUnit {
  const text = fold(header)
  const isMoney = /€|\beur|\bt€|\bteur/.test(text)
  if (/\bmio\b|million|\bm€/.test(text)) return { factor: 1_000_000, isMoney: true }
  const isThousands = /\bt ?€|\bteur\b|\bt ?eur\b|\btsd\b|\btausend|\bk€|\bin t\b|thousand/.test(text)
  return { factor: isThousands ? 1_000 : 1, isMoney: isMoney || isThousands }
}
