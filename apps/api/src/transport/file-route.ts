import { DomainError, isMunicipalityKey } from '@kommune17/domain'
import { fileLimits } from '@kommune17/importer'
import { getTRPCErrorFromUnknown } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { addImport } from '../features/imports/add-import.ts'
import { createContext, type Services } from '../trpc/context.ts'
import { failureOf, translated } from '../trpc/error-codes.ts'
import { openMunicipality, signedIn } from '../trpc/open-municipality.ts'
import { type OwnAddress, refuseForeignRequests } from './origin-guard.ts'
import { logFailure } from './request-log.ts'
import { requestPort } from './trpc-route.ts'

const bytes = 'application/octet-stream'
// A little more than a list may have, so that the refusal of one that is too large names the limit.
const bodyLimit = fileLimits.bytes + 1_048_576

type Options = { readonly services: Services; readonly log: Logger; readonly address: OwnAddress }

/** Whole files: what a list comes in by. Its name is in a header, percent-encoded, for addresses are logged. */
export async function addFileRoute(
  server: FastifyInstance,
  { services, log, address }: Options,
): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook('onRequest', refuseForeignRequests({ ...address, contentType: bytes }))
    scope.addContentTypeParser(bytes, { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    )
    scope.post('/files/imports/:municipality', { bodyLimit }, (request, reply) =>
      answer({ request, reply, log }, () => receiveList(services, request, reply)),
    )
  })
}

async function receiveList(services: Services, request: FastifyRequest, reply: FastifyReply) {
  const ctx = await createContext(services, requestPort(request, reply))
  const municipality = municipalityIn(request)
  const content = new Uint8Array(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
  const opening = { municipality, permission: 'import.run', readOnly: false } as const
  return openMunicipality(ctx, opening, async ({ scope, tx, afterCommit }) => {
    const added = await addImport({ scope, tx, now: ctx.now }, { fileName: fileNameIn(request), content })
    const { userId } = signedIn(ctx)
    afterCommit(() => services.imports.start({ batchId: added.id, municipality, userId, via: 'web' }))
    return added
  })
}

function municipalityIn(request: FastifyRequest): string {
  const key: unknown = Reflect.get(Object(request.params), 'municipality')
  if (typeof key !== 'string' || !isMunicipalityKey(key)) throw new DomainError('invalid-input')
  return key
}

function fileNameIn(request: FastifyRequest): string {
  try {
    return decodeURIComponent(String(request.headers['x-file-name'] ?? ''))
  } catch {
    return ''
  }
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly log: Logger }

// The same codes as procedures answer with, so that the web application words them alike.
async function answer({ request, reply, log }: Exchange, work: () => Promise<object>): Promise<FastifyReply> {
  try {
    return await reply.send(await work())
  } catch (thrown) {
    const error = translated(getTRPCErrorFromUnknown(thrown))
    logFailure(log, { error, requestId: request.id })
    return reply.code(getHTTPStatusCodeFromError(error)).send({ ...failureOf(error), requestId: request.id })
  }
}
