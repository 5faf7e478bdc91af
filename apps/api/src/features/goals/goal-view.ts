import * as z from 'zod/mini'
import { goalFigureView } from '../../figures/figure-view.ts'
import { measureRowView } from '../measures/measure-view.ts'

export const goalMatrixView = z.object({
  asOf: z.string(),
  ruleVersion: z.number(),
  goals: z.array(goalFigureView),
})

export const goalPageView = z.object({
  asOf: z.string(),
  ruleVersion: z.number(),
  figure: goalFigureView,
  targets: z.array(z.object({ target: z.string(), measures: z.number() })),
  measures: z.array(measureRowView),
  hindering: z.array(measureRowView),
  unconfirmed: z.array(measureRowView),
})

export const goalTrendView = z.array(z.object({ asOf: z.string(), figure: goalFigureView }))
