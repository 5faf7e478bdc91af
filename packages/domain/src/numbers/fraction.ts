/** An exact, non-negative fraction of whole numbers; percentages are held like this until they are published. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

/** Publishes a fraction as a number with two decimals, rounded half up from the exact value. */
export function roundFraction({ numerator, denominator }: Fraction): number {
  return Number((numerator * 200n + denominator) / (denominator * 2n)) / 100
}

/** `part` of `whole` in per cent with two decimals, rounded half up; null when `whole` is 0. Whole numbers only. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : roundQuotient(part * 100, whole)
}

/** A quotient of non-negative whole numbers with two decimals, rounded half up from the exact value. */
export function roundQuotient(numerator: number, denominator: number): number {
  const doubled = numerator * 200 + denominator
  if (!Number.isSafeInteger(doubled)) {
    return roundFraction({ numerator: BigInt(numerator), denominator: BigInt(denominator) })
  }
  return (doubled - (doubled % (denominator * 2))) / (denominator * 2) / 100
}

/** A number with at most two decimals as a whole number of hundredths. */
export function toHundredths(value: number): number {
  return Math.round(value * 100)
}
