import type { TRPCError } from '@trpc/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Logger, pino } from 'pino'
import { appRouter } from '../app-router.ts'
import { errorCodesOf } from '../database.ts'

/** Structured lines on standard error without anything personal: no addresses, names, queries, bodies or cookies. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    pino.destination(2),
  )
}

/** One line a request: which route or procedures, the outcome, how long. */
export function addRequestLog(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? null,
        procedures: proceduresOf(request),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request',
    )
  })
}

/** What is known of an unforeseen error without its text, which may quote somebody's input. */
export function describeError(error: unknown) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return { name: typeof cause }
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: cause.name, codes: errorCodesOf(error), at: frames.slice(0, 12).map((line) => line.trim()) }
}

/** Logs what a procedure did not foresee; refusals are part of normal work and stay quiet. */
export function logFailure(
  log: Logger,
  { error, requestId }: { error: TRPCError; requestId: string | null },
): void {
  if (error.code !== 'INTERNAL_SERVER_ERROR' && error.code !== 'SERVICE_UNAVAILABLE') return
  log.error({ requestId, error: describeError(error) }, 'procedure failed')
}

function proceduresOf(request: FastifyRequest): string[] | undefined {
  const path = /^\/trpc\/([^?]*)/.exec(request.url)?.[1]
  if (path === undefined) return undefined
  // Only names we know: whatever else stands in an address may be somebody's data.
  return decodeURI(path)
    .split(',')
    .filter((name) => Object.hasOwn(appRouter._def.procedures, name))
}
