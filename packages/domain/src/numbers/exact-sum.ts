import { type Fraction, roundFraction } from './fraction.ts'

/** A sum of fractions, kept as one whole number for each denominator, so that no term is ever rounded. */
export type ExactSum = Map<number, number>

/** Adds a fraction of non-negative whole numbers in place. */
export function addToSum(sum: ExactSum, numerator: number, denominator: number): void {
  sum.set(denominator, (sum.get(denominator) ?? 0) + numerator)
}

/** (sum + extra) / count with two decimals, rounded half up once, from the exact value; `count` at least 1. */
export function roundShareOfSum(sum: ExactSum, extra: number, count: number): number {
  const total = totalOf(sum)
  return roundFraction({
    numerator: total.numerator + BigInt(extra) * total.denominator,
    denominator: total.denominator * BigInt(count),
  })
}

function totalOf(sum: ExactSum): Fraction {
  let total: Fraction = { numerator: 0n, denominator: 1n }
  for (const [denominator, numerator] of sum) {
    const added = BigInt(denominator)
    const divisor = greatestCommonDivisor(total.denominator, added)
    total = {
      numerator: total.numerator * (added / divisor) + BigInt(numerator) * (total.denominator / divisor),
      denominator: (total.denominator / divisor) * added,
    }
  }
  return total
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
