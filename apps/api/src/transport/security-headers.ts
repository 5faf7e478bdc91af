import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const nonces = new WeakMap<object, string>()

/** The one-time word that lets this response's page add a <style>; the components library reads it from a <meta>. */
export function styleNonce(response: object): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64')
  nonces.set(response, nonce)
  return nonce
}

const own = ["'self'"]
const nothing = ["'none'"]

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: nothing,
    scriptSrc: own,
    styleSrc: [...own, (_: object, response: ServerResponse) => `'nonce-${styleNonce(response)}'`],
    imgSrc: [...own, 'data:'],
    connectSrc: own,
    fontSrc: own,
    workerSrc: own,
    manifestSrc: own,
    baseUri: nothing,
    formAction: own,
    frameAncestors: nothing,
    objectSrc: nothing,
    requireTrustedTypesFor: ["'script'"],
  },
}

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]
const permissionsPolicy = unusedFeatures.map((feature) => `${feature}=()`).join(', ')

/** Every response of whatever kind carries these; pages may not be kept by shared machines and proxies. */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  server.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
    reply.header('x-request-id', request.id)
    reply.header('cache-control', 'no-store')
  })
  await server.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  })
}
