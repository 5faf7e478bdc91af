import { DomainError, id, municipalityKey, type Permission } from '@kommune17/domain'
import { initTRPC } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import * as z from 'zod/mini'
import { authorizeInstallation, authorizeNetwork } from '../authorize.ts'
import { inScope, inTransaction } from '../database.ts'
import type { Context } from './context.ts'
import { failureOf, translated } from './error-codes.ts'
import { askerOf, openMunicipality, signedIn } from './open-municipality.ts'

/** Every procedure says who may call it; the access matrix test reads this. */
export type ProcedureMeta = {
  readonly audience: 'public' | 'signed-in' | 'municipality' | 'network' | 'installation'
  readonly permission: Permission | null
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const { code, details, issues } = failureOf(error)
      // Said here, because the number in `code` is the same for several, and no middleware sees a failed context.
      const isUntranslated = error.code === 'INTERNAL_SERVER_ERROR'
      const httpStatus = getHTTPStatusCodeFromError(isUntranslated ? translated(error) : error)
      return {
        message: code,
        code: shape.code,
        data: { code, details, issues, httpStatus, requestId: ctx?.request.id ?? null },
      }
    },
  })

export const { router, createCallerFactory } = t

const translateErrors = t.middleware(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  throw translated(result.error)
})

/** For anybody, signed in or not; what leaves the house here must be listed in the output. */
export const publicProcedure = t.procedure.meta({ audience: 'public', permission: null }).use(translateErrors)

/** For anybody with a session, about nobody but themselves. `tx` sees the asker's own rows. */
export const signedInProcedure = t.procedure
  .meta({ audience: 'signed-in', permission: null })
  .use(translateErrors)
  .use(({ ctx, type, next }) => {
    const actor = signedIn(ctx)
    return inScope(ctx.services.database, { userId: actor.userId, readOnly: type === 'query' }, async (tx) =>
      succeeded(await next({ ctx: { actor, tx } })),
    )
  })

/** For anybody with a session, about their sign-in; without `tx`, for the sign-in library opens transactions itself. */
export const accountProcedure = t.procedure
  .meta({ audience: 'signed-in', permission: null })
  .use(translateErrors)
  .use(({ ctx, next }) => next({ ctx: { actor: signedIn(ctx) } }))

/**
 * For members of the municipality the input names (`inMunicipality`) whose role has the permission. What must see the
 * change, like a job in the background, is handed to `afterCommit`.
 */
export const municipalityProcedure = (permission: Permission) =>
  t.procedure
    .meta({ audience: 'municipality', permission })
    .use(translateErrors)
    .use(async ({ ctx, type, next, getRawInput }) => {
      const actor = signedIn(ctx)
      const { municipality } = parsed(z.object({ municipality: municipalityKey }), await getRawInput())
      const opening = { municipality, permission, readOnly: type === 'query' }
      return openMunicipality(ctx, opening, async (opened) =>
        succeeded(await next({ ctx: { actor, ...opened } })),
      )
    })

/** For those who may read the network the input names (`inNetwork`). */
export const networkProcedure = (permission: Permission) =>
  t.procedure
    .meta({ audience: 'network', permission })
    .use(translateErrors)
    .use(async ({ ctx, type, next, getRawInput }) => {
      const actor = signedIn(ctx)
      const { network } = parsed(z.object({ network: id }), await getRawInput())
      const opening = { network, permission, readOnly: type === 'query' }
      return inTransaction(ctx.services.database, async (tx) => {
        const scope = await authorizeNetwork(tx, askerOf(ctx, actor), opening)
        return succeeded(await next({ ctx: { actor, scope, tx } }))
      })
    })

/** For administrators of the installation; opens no municipality's measures. */
export const installationProcedure = (permission: Permission) =>
  t.procedure
    .meta({ audience: 'installation', permission })
    .use(translateErrors)
    .use(({ ctx, type, next }) => {
      const actor = signedIn(ctx)
      const scope = authorizeInstallation(askerOf(ctx, actor), permission)
      const settings = { userId: actor.userId, installation: true, readOnly: type === 'query' }
      return inScope(ctx.services.database, settings, async (tx) =>
        succeeded(await next({ ctx: { actor, scope, tx } })),
      )
    })

/** The input of a municipality procedure: a strict schema plus the municipality it is about. */
export function inMunicipality<Schema extends z.ZodMiniObject>(schema: Schema) {
  return z.extend(schema, { municipality: municipalityKey })
}

/** The input of a network procedure: a strict schema plus the network it is about. */
export function inNetwork<Schema extends z.ZodMiniObject>(schema: Schema) {
  return z.extend(schema, { network: id })
}

/** A failed step must reject, or the transaction around it would commit half a change. */
function succeeded<Result extends { ok: boolean }>(result: Result): Result {
  if (!result.ok && 'error' in result) throw result.error
  return result
}

function parsed<Output>(schema: z.ZodMiniType<Output>, input: unknown): Output {
  const result = schema.safeParse(input)
  if (!result.success) throw new DomainError('invalid-input')
  return result.data
}
