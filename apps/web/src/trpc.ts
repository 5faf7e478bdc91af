import type { AppRouter } from '@kommune17/api/router'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { createTRPCContext, createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { queryClient } from './query-client.ts'

/** What the procedures take and give, e.g. `Outputs['measure']['list']`. */
export type Outputs = inferRouterOutputs<AppRouter>

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

export const trpcClient = createTRPCClient<AppRouter>({
  links: [
    // Queries are sent as POST too: filters and tokens belong in no address and no log.
    httpBatchLink({ url: '/trpc', maxItems: 10, methodOverride: 'POST' }),
  ],
})

/** Query options outside components (route loaders). */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient })
