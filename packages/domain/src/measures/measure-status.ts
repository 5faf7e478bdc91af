/** In the order a measure usually takes them; tables, charts and ties in rounding follow this order. */
export const measureStatuses = [
  'unknown',
  'idea',
  'planned',
  'decided',
  'in-progress',
  'ongoing',
  'completed',
  'paused',
  'discarded',
] as const

export type MeasureStatus = (typeof measureStatuses)[number]

/** Statuses whose measures a municipality has committed itself to; `ongoing` is counted apart. */
export const committedStatuses = [
  'unknown',
  'planned',
  'decided',
  'in-progress',
  'completed',
  'paused',
] as const satisfies readonly MeasureStatus[]

/** Zero for every status, to count into. */
export function zeroByStatus(): Record<MeasureStatus, number> {
  return {
    unknown: 0,
    idea: 0,
    planned: 0,
    decided: 0,
    'in-progress': 0,
    ongoing: 0,
    completed: 0,
    paused: 0,
    discarded: 0,
  }
}
