import { roundQuotient, toHundredths } from './fraction.ts'

/**
 * The first, second (median) or third quartile by linear interpolation (type 7) of values with at most two decimals,
 * rounded half up to two decimals; the list must not be empty.
 */
export function quartile(values: readonly number[], quarter: 1 | 2 | 3): number {
  const sorted = values.map(toHundredths).sort((a, b) => a - b)
  const position = (sorted.length - 1) * quarter
  const below = sorted[Math.floor(position / 4)] ?? 0
  const above = sorted[Math.ceil(position / 4)] ?? below
  return roundQuotient(below * 4 + (above - below) * (position % 4), 400)
}
