import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { type AppRouter, appRouter } from '../app-router.ts'
import { limitedAddress } from '../client-address.ts'
import { createContext, type RequestPort, type Services } from '../trpc/context.ts'
import { type OwnAddress, refuseForeignRequests } from './origin-guard.ts'
import { logFailure } from './request-log.ts'

const maxBatchSize = 10

type Options = { readonly services: Services; readonly log: Logger; readonly address: OwnAddress }

/** The one way to data. Queries may come by POST, so that what people search for stays out of address logs. */
export async function addTrpcRoute(
  server: FastifyInstance,
  { services, log, address }: Options,
): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook('onRequest', refuseForeignRequests(address))
    await scope.register(fastifyTRPCPlugin, {
      prefix: '/trpc',
      trpcOptions: {
        router: appRouter,
        createContext: ({ req, res }) => createContext(services, requestPort(req, res)),
        allowMethodOverride: true,
        maxBatchSize,
        onError: ({ error, ctx }) => logFailure(log, { error, requestId: ctx?.request.id ?? null }),
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>)
  })
}

/** What procedures may touch of a web request. */
export function requestPort(request: FastifyRequest, reply: FastifyReply): RequestPort {
  return {
    id: request.id,
    address: limitedAddress(request.ip),
    cookies: request.headers.cookie ?? '',
    setCookies: (lines) => {
      for (const line of lines) reply.header('set-cookie', line)
    },
    clearSiteData: () => {
      // Only this origin's: "cookies" would also sign people out of neighbours on the same domain.
      reply.header('clear-site-data', '"cache", "storage"')
    },
  }
}
