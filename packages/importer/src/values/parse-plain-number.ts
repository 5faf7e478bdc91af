import { doubt, type Finding, failure } from '../problem.ts'
import { fold } from '../words/fold.ts'
import type { Cell } from '../workbook.ts'
import { readDigits } from './parse-number.ts'

/** The sign a list is known to write before its decimals. */
export type DecimalSign = ',' | '.'

export type ParsedPlainNumber = { readonly value: number | null; readonly findings: readonly Finding[] }

const form = /^([+-]?) ?(?:€|eur|euro)? ?(\d[\d.,' ]*?) ?(?:€|eur|euro|%)?$/

/**
 * Reads a number of any size and sign with all its digits: `-1.234,5`, `40 %` as 40. One separator before three digits is
 * one of thousands, with a doubt, unless the list is known to write its decimals so.
 */
export function parsePlainNumber(cell: Cell, decimal: DecimalSign | null = null): ParsedPlainNumber {
  if (typeof cell.value === 'number') {
    const value = cell.kind === 'percent' ? Number((cell.value * 100).toPrecision(15)) : cell.value
    return { value, findings: [] }
  }
  const [, sign, digits = ''] = form.exec(fold(cell.text)) ?? []
  const read = readDigits(digits)
  if (read === null) return { value: null, findings: [failure('not-a-plain-number')] }
  const signed = (value: number) => (sign === '-' ? -value : value)
  const isDecimal = digits.startsWith('0') || (decimal !== null && digits.includes(decimal))
  if (read.isUnsure && isDecimal) return { value: signed(Number(digits.replace(',', '.'))), findings: [] }
  const value = signed(read.value)
  const isDoubted = read.isUnsure && decimal === null
  return { value, findings: isDoubted ? [doubt('number-separator', String(value))] : [] }
}
