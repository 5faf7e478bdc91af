import * as z from 'zod/mini'
import { goalFigureView } from '../../figures/figure-view.ts'

export const startView = z.object({
  asOf: z.string(),
  hasMeasures: z.boolean(),
  overview: z.object({
    total: z.number(),
    onSchedule: z.number(),
    late: z.number(),
    unknown: z.number(),
    dueForConfirmation: z.number(),
  }),
  goals: z.array(goalFigureView),
  recent: z.array(
    z.object({
      measureId: z.string(),
      title: z.string(),
      at: z.string(),
      action: z.string(),
      actorName: z.nullable(z.string()),
    }),
  ),
})
