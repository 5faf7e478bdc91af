import { DomainError } from '@kommune17/domain'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { v7 as uuid } from 'uuid'
import * as z from 'zod'
import type { Database, Transaction } from '../database.ts'
import type { Credentials, Identity, NewUser, PasswordChange, SessionStart } from './identity.ts'
import { addUser, findSignedIn, findUserIdByEmail } from './user-store.ts'

export type IdentityOptions = {
  readonly database: Database
  readonly secret: string
  readonly baseUrl: string
}

/** One working day after sign-in the session ends, however busy it is. */
export const sessionSeconds = 12 * 60 * 60

/** The sign-in library behind our port; none of its own web addresses is ever served. */
export function createIdentity(options: IdentityOptions): Identity {
  const auth = createAuth(options)
  const { database } = options
  const cookieName = cookieNameFor(options.baseUrl)

  async function endSession(cookies: string): Promise<void> {
    if (cookies === '') return
    const { token } = await auth.api.readToken({ headers: cookieHeaders(cookies) })
    if (token !== null) await (await auth.$context).internalAdapter.deleteSession(token)
  }

  async function hashPassword(password: string): Promise<string> {
    return (await auth.$context).password.hash(password)
  }

  return {
    async signIn({ email, password }: Credentials, cookies): Promise<SessionStart> {
      const answer = await orInvalidCredentials(
        auth.api.signInEmail({ body: { email, password }, headers: new Headers(), returnHeaders: true }),
      )
      await endSession(cookies)
      return { userId: answer.response.user.id, setCookies: sessionCookies(answer.headers, cookieName) }
    },
    async startSession(userId, cookies) {
      const answer = await auth.api.startSession({ body: { userId }, returnHeaders: true })
      await endSession(cookies)
      return { userId, setCookies: sessionCookies(answer.headers, cookieName) }
    },
    async signOut(cookies) {
      const answer = await auth.api.signOut({ headers: cookieHeaders(cookies), returnHeaders: true })
      return sessionCookies(answer.headers, cookieName)
    },
    async sessionOf(cookies) {
      if (!cookies.includes(cookieName)) return null
      const { token } = await auth.api.readToken({ headers: cookieHeaders(cookies) })
      return token === null ? null : findSignedIn(database, token)
    },
    hashPassword,
    async createUser(tx: Transaction, user: NewUser) {
      const email = user.email.trim().toLowerCase()
      if ((await findUserIdByEmail(tx, email)) !== null) throw new DomainError('already-exists')
      const passwordHash = await hashPassword(user.password)
      return addUser(tx, { ...user, email, passwordHash })
    },
    async changePassword({ current, next }: PasswordChange, cookies) {
      const answer = await orInvalidCredentials(
        auth.api.changePassword({
          body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
          headers: cookieHeaders(cookies),
          returnHeaders: true,
        }),
      )
      return sessionCookies(answer.headers, cookieName)
    },
  }
}

function createAuth({ database, secret, baseUrl }: IdentityOptions) {
  return betterAuth({
    baseURL: baseUrl,
    secret,
    database: prismaAdapter(database, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { additionalFields: { isAdministrator: { type: 'boolean', input: false, defaultValue: false } } },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    // Our own limits count per account and per address and are shared by all processes.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => uuid() },
      useSecureCookies: false,
      cookies: { session_token: { name: cookieNameFor(baseUrl), attributes: cookieAttributes(baseUrl) } },
    },
    plugins: [{ id: 'kommune17', endpoints: { startSession, readToken } }],
  })
}

const startSession = createAuthEndpoint(
  '/kommune17/start-session',
  { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (ctx) => {
    const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
    if (!user) throw new DomainError('not-found')
    const session = await ctx.context.internalAdapter.createSession(user.id)
    await setSessionCookie(ctx, { session, user })
    return ctx.json({ started: true })
  },
)

// The library checks the signature; asking it for the whole session would take three questions to the database.
const readToken = createAuthEndpoint(
  '/kommune17/read-token',
  { method: 'GET', requireHeaders: true, metadata: { SERVER_ONLY: true } },
  async (ctx) => {
    const { secret, authCookies } = ctx.context
    const token = await ctx.getSignedCookie(authCookies.sessionToken.name, secret)
    return ctx.json({ token: token || null })
  },
)

function isSecure(baseUrl: string): boolean {
  return baseUrl.startsWith('https://')
}

// The prefix makes browsers refuse the cookie from neighbours on the same domain; plain http (localhost) cannot have it.
function cookieNameFor(baseUrl: string): string {
  return isSecure(baseUrl) ? '__Host-kommune17' : 'kommune17'
}

function cookieAttributes(baseUrl: string) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(baseUrl) } as const
}

function cookieHeaders(cookies: string): Headers {
  return new Headers({ cookie: cookies })
}

function sessionCookies(headers: Headers, cookieName: string): string[] {
  return headers.getSetCookie().filter((line) => line.startsWith(`${cookieName}=`))
}

async function orInvalidCredentials<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt
  } catch (error) {
    if (error instanceof APIError) throw new DomainError('invalid-credentials')
    throw error
  }
}
