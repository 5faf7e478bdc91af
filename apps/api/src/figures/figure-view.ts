import { goalNumber } from '@kommune17/domain'
import * as z from 'zod/mini'

const count = z.number()
const percent = z.nullable(z.number())

const perStatus = z.object({
  unknown: count,
  idea: count,
  planned: count,
  decided: count,
  'in-progress': count,
  ongoing: count,
  completed: count,
  paused: count,
  discarded: count,
})

const perFreshness = z.object({ fresh: count, due: count, stale: count, expired: count })

export const goalFigureView = z.object({
  goal: goalNumber,
  measures: count,
  committed: count,
  known: count,
  coverage: percent,
  mean: percent,
  low: percent,
  high: percent,
  completionRate: percent,
  completed: count,
  ongoing: count,
  excluded: count,
  hindering: count,
  unconfirmed: count,
  distribution: perStatus,
  percentages: perStatus,
  freshness: perFreshness,
  reason: z.nullable(z.enum(['no-measures', 'none-committed', 'too-few-known'])),
})

/** What one cell of the network matrix shows; the goal's own page carries the whole figure. */
export const goalCellView = z.pick(goalFigureView, {
  goal: true,
  measures: true,
  committed: true,
  known: true,
  mean: true,
  completionRate: true,
  reason: true,
})

export const networkGoalFigureView = z.object({
  goal: goalNumber,
  covered: count,
  of: count,
  n: count,
  median: percent,
  lowerQuartile: percent,
  upperQuartile: percent,
  distribution: z.nullable(perStatus),
  percentages: z.nullable(perStatus),
  reason: z.nullable(z.enum(['too-few-means'])),
  pooledReason: z.nullable(z.enum(['too-few-municipalities'])),
})
