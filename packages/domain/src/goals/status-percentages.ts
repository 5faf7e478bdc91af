import { type MeasureStatus, measureStatuses, zeroByStatus } from '../measures/measure-status.ts'
import { wholePercentages } from '../numbers/largest-remainder.ts'

/** A status distribution in whole per cent that sums to 100 (largest remainder), or all 0 when it is empty. */
export function statusPercentages(
  distribution: Readonly<Record<MeasureStatus, number>>,
): Record<MeasureStatus, number> {
  const percentages = zeroByStatus()
  const rounded = wholePercentages(measureStatuses.map((status) => distribution[status]))
  for (const [index, status] of measureStatuses.entries()) percentages[status] = rounded[index] ?? 0
  return percentages
}
