import { roundQuotient, toHundredths } from './fraction.ts'

/** First quartile, median and third quartile. */
export type Quartiles = readonly [lower: number, median: number, upper: number]

/**
 * The quartiles by linear interpolation (type 7) of values with at most two decimals, rounded half up to two decimals;
 * the list must not be empty.
 */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = Float64Array.from(values, toHundredths).sort()
  return [quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3)]
}

function quartile(sorted: Float64Array, quarter: 1 | 2 | 3): number {
  const position = (sorted.length - 1) * quarter
  const below = sorted[Math.floor(position / 4)] ?? 0
  const above = sorted[Math.ceil(position / 4)] ?? below
  return roundQuotient(below * 4 + (above - below) * (position % 4), 400)
}
