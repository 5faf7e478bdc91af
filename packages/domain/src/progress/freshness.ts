import { addMonths, type IsoDate } from '../dates/iso-date.ts'
import type { MeasureStatus } from '../measures/measure-status.ts'

export const freshnessLevels = ['fresh', 'due', 'stale', 'expired'] as const
export type Freshness = (typeof freshnessLevels)[number]

/** Ages in months up to which a last confirmation is fresh, due and stale; beyond the last it is expired. */
export type FreshnessLimits = { readonly fresh: number; readonly due: number; readonly stale: number }

export const defaultFreshnessLimits: FreshnessLimits = { fresh: 6, due: 12, stale: 24 }

/** Rule 4: how old the last confirmation is on the key date, the limit's day included; `completed` never ages. */
export function freshnessOf(
  last: { readonly keyDate: IsoDate; readonly status: MeasureStatus },
  asOf: IsoDate,
  limits: FreshnessLimits = defaultFreshnessLimits,
): Freshness {
  if (last.status === 'completed' || addMonths(last.keyDate, limits.fresh) >= asOf) return 'fresh'
  if (addMonths(last.keyDate, limits.due) >= asOf) return 'due'
  return addMonths(last.keyDate, limits.stale) >= asOf ? 'stale' : 'expired'
}
