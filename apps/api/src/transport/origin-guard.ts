import type { FastifyReply, FastifyRequest } from 'fastify'

/** Own address as configured, or null to trust the `Host` header (a single machine without a proxy). */
export type OwnAddress = { readonly baseUrl: string | null }

/**
 * Refuses what another site can make a browser send, before any procedure is looked at:
 * forms (multipart, urlencoded, plain text) and requests of another origin, same-site neighbours included.
 */
export function refuseForeignRequests({
  baseUrl,
  contentType = 'application/json',
}: OwnAddress & { readonly contentType?: string }) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return
    if (!isOfType(request.headers['content-type'], contentType)) return refuse(request, reply, 415)
    if (!isOwnOrigin(request, baseUrl)) return refuse(request, reply, 403)
  }
}

/** Answers only to its own name, so that a forged `Host` can never end up in a link. */
export function refuseForeignHosts({ baseUrl }: OwnAddress) {
  const host = baseUrl === null ? null : new URL(baseUrl).host
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (host === null || request.host === host || isProbe(request.url)) return
    return refuse(request, reply, 421)
  }
}

function isProbe(url: string): boolean {
  return url === '/healthz' || url === '/readyz'
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: 403 | 415 | 421) {
  const code = status === 403 ? 'forbidden' : 'invalid-input'
  return reply.code(status).send({ code, requestId: request.id })
}

function isOfType(given: string | undefined, wanted: string): boolean {
  return (
    given !== undefined &&
    given
      .trim()
      .toLowerCase()
      .replace(/\s*;\s*charset=utf-8$/, '') === wanted
  )
}

function isOwnOrigin(request: FastifyRequest, baseUrl: string | null): boolean {
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  if (site === undefined && origin === undefined) return false
  const isSiteOwn = site === undefined || site === 'same-origin' || site === 'none'
  return isSiteOwn && (origin === undefined || isOwn(origin, request.host, baseUrl))
}

function isOwn(origin: string, host: string, baseUrl: string | null): boolean {
  if (!URL.canParse(origin)) return false
  return baseUrl === null ? new URL(origin).host === host : origin === new URL(baseUrl).origin
}
