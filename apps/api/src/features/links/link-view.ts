import { goalNumber } from '@kommune17/domain'
import * as z from 'zod/mini'

export const linkView = z.object({
  id: z.string(),
  goal: goalNumber,
  target: z.nullable(z.string()),
  role: z.enum(['primary', 'secondary']),
  effect: z.enum(['supports', 'hinders']),
  justification: z.nullable(z.string()),
  origin: z.enum(['manual', 'suggested', 'imported', 'adopted']),
  isConfirmed: z.boolean(),
  confirmedAt: z.nullable(z.string()),
  confirmedByName: z.nullable(z.string()),
})

export const linkIdView = z.object({ id: z.string() })
