import { DomainError, isMunicipalityKey, type MunicipalityKey, type Permission } from '@kommune17/domain'
import { getTRPCErrorFromUnknown } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { VerbContext } from '../features/audit/verb-context.ts'
import { createContext, type Services } from '../trpc/context.ts'
import { failureOf, translated } from '../trpc/error-codes.ts'
import { openMunicipality } from '../trpc/open-municipality.ts'
import { logFailure } from './request-log.ts'
import { requestPort } from './trpc-route.ts'

export type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** Answers with what `work` returns; failures with the codes of procedures, so that the web application words them alike. */
export async function answer(
  { request, reply, log }: Exchange & { readonly log: Logger },
  work: () => Promise<object>,
): Promise<FastifyReply> {
  try {
    return await reply.send(await work())
  } catch (thrown) {
    const error = translated(getTRPCErrorFromUnknown(thrown))
    logFailure(log, { error, requestId: request.id })
    return reply.code(getHTTPStatusCodeFromError(error)).send({ ...failureOf(error), requestId: request.id })
  }
}

type Opening = { readonly permission: Permission; readonly readOnly: boolean }

/** Runs `work` on the municipality of the address, behind the gate of the procedures. */
export async function inMunicipalityOf<T>(
  services: Services,
  { request, reply, permission, readOnly }: Exchange & Opening,
  work: (ctx: VerbContext) => Promise<T>,
): Promise<T> {
  const ctx = await createContext(services, requestPort(request, reply))
  const opening = { municipality: municipalityIn(request), permission, readOnly }
  const { now, today } = ctx
  return openMunicipality(ctx, opening, ({ scope, tx }) => work({ scope, tx, now, today }))
}

export function municipalityIn(request: FastifyRequest): MunicipalityKey {
  const key = parameterIn(request, 'municipality')
  if (!isMunicipalityKey(key)) throw new DomainError('invalid-input')
  return key
}

/** A part of the address; empty where it has none of that name. */
export function parameterIn(request: FastifyRequest, name: string): string {
  return String(Reflect.get(Object(request.params), name) ?? '')
}

/** What stands behind the question mark; undefined where it is missing or said twice. */
export function questionIn(request: FastifyRequest, name: string): string | undefined {
  const value: unknown = Reflect.get(Object(request.query), name)
  return typeof value === 'string' ? value : undefined
}

/** The name of an uploaded file, percent-encoded in a header. */
export function fileNameIn(request: FastifyRequest): string {
  try {
    return decodeURIComponent(String(request.headers['x-file-name'] ?? ''))
  } catch {
    return ''
  }
}

export function bytesIn(request: FastifyRequest): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
}
