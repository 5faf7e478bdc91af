import * as z from 'zod/mini'

export const decisionView = z.object({
  id: z.string(),
  body: z.string(),
  decidedOn: z.nullable(z.string()),
  paperNumber: z.nullable(z.string()),
  result: z.nullable(z.string()),
  url: z.nullable(z.string()),
  isPublic: z.boolean(),
})

export const decisionIdView = z.object({ id: z.string() })
