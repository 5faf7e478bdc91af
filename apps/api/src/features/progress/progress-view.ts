import { measureStatuses } from '@kommune17/domain'
import * as z from 'zod/mini'

export const statusUpdateView = z.object({
  id: z.string(),
  keyDate: z.string(),
  recordedAt: z.string(),
  status: z.enum(measureStatuses),
  progress: z.nullable(z.number()),
  isConfirmation: z.boolean(),
  clearsProgress: z.boolean(),
  note: z.nullable(z.string()),
  authorName: z.nullable(z.string()),
})

export const recordedUpdateView = z.object({
  id: z.string(),
  measureId: z.string(),
  keyDate: z.string(),
  status: z.enum(measureStatuses),
  progress: z.nullable(z.number()),
  isConfirmation: z.boolean(),
})
