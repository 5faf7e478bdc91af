import type { FastifyInstance } from 'fastify'
import { isReachable } from '../health-store.ts'
import type { Services } from '../trpc/context.ts'

/** For supervisors: `/healthz` says the process lives, `/readyz` that its database answers. */
export function addHealthRoutes(server: FastifyInstance, { database }: Services): void {
  server.get('/healthz', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    const isReady = await isReachable(database)
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'database-unreachable' })
  })
}
