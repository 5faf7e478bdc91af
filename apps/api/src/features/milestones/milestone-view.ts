import * as z from 'zod/mini'

export const milestoneView = z.object({
  id: z.string(),
  title: z.string(),
  due: z.nullable(z.string()),
  weight: z.number(),
  doneOn: z.nullable(z.string()),
  droppedOn: z.nullable(z.string()),
})

export const milestoneIdView = z.object({ id: z.string() })
