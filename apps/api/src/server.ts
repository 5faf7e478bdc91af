import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import { type FastifyError, type FastifyInstance, fastify } from 'fastify'
import type { Logger } from 'pino'
import { addFileRoute } from './transport/file-route.ts'
import { addHealthRoutes } from './transport/health-route.ts'
import { refuseForeignHosts } from './transport/origin-guard.ts'
import { addRequestLog, describeError } from './transport/request-log.ts'
import { addSecurityHeaders } from './transport/security-headers.ts'
import { addTrpcRoute } from './transport/trpc-route.ts'
import { addWebRoute } from './transport/web-route.ts'
import type { Services } from './trpc/context.ts'

export type ServerOptions = {
  readonly services: Services
  readonly log: Logger
  /** The address people use, or null on a single machine; see `OwnAddress`. */
  readonly baseUrl: string | null
  /** Proxies whose `X-Forwarded-For` is believed; by default nobody's. */
  readonly trustedProxies: readonly string[]
  /** The built web application, or null for the API alone. */
  readonly webFolder: string | null
}

// A pasted block carries each cell twice, as it was and as it shall be, descriptions included.
const bodyLimit = 4 * 1_048_576
const requestTimeout = 30_000

/** The whole product as one web server, not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { services, log, baseUrl, trustedProxies, webFolder } = options
  const server = fastify({
    logger: false,
    bodyLimit,
    requestTimeout,
    connectionTimeout: 2 * requestTimeout,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    routerOptions: { maxParamLength: 2_000 },
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  })
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ requestId: request.id, error: describeError(error) }, 'request failed')
    return reply.code(status).send({ code: codeOf(status), requestId: request.id })
  })
  addRequestLog(server, log)
  await addSecurityHeaders(server)
  server.addHook('onRequest', refuseForeignHosts({ baseUrl }))
  await server.register(compress, {
    // Without flushing, the parts of a streamed batch would wait for the slowest one.
    zlibOptions: { flush: constants.Z_SYNC_FLUSH },
    brotliOptions: {
      flush: constants.BROTLI_OPERATION_FLUSH,
      params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
    },
  })
  addHealthRoutes(server, services)
  await addTrpcRoute(server, { services, log, address: { baseUrl } })
  await addFileRoute(server, { services, log, address: { baseUrl } })
  await addWebRoute(server, webFolder)
  return server
}

function codeOf(status: number): string {
  if (status === 413) return 'too-large'
  if (status === 404) return 'not-found'
  return status < 500 ? 'invalid-input' : 'internal'
}
