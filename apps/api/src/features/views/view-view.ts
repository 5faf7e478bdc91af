import { viewQuery } from '@kommune17/domain'
import * as z from 'zod/mini'

export const viewListView = z.object({
  views: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      isShared: z.boolean(),
      isMine: z.boolean(),
      mayRemove: z.boolean(),
      query: viewQuery,
    }),
  ),
  mayShare: z.boolean(),
})

export const viewIdView = z.object({ id: z.string() })

export type ViewList = z.infer<typeof viewListView>
