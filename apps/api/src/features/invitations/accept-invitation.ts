import { type AcceptInvitation, DomainError } from '@kommune17/domain'
import { inIdentity, type Transaction } from '../../database.ts'
import { refuseWeakPassword } from '../../identity/password-strength.ts'
import { findUserIdByEmail } from '../../identity/user-store.ts'
import type { Context } from '../../trpc/context.ts'
import { done } from '../session/session-view.ts'
import {
  addInvitedMember,
  findOpenInvitation,
  isMember,
  markAccepted,
  type OpenInvitation,
} from './invitation-store.ts'
import { tokenHash } from './invitation-token.ts'

/** Turns a link into a membership: a new person sets a password, a known one proves the one they have. */
export async function acceptInvitation(ctx: Context, input: AcceptInvitation) {
  const { services, request, now } = ctx
  const attempt = { path: 'invitation.accept', address: request.address, account: null } as const
  await services.limits.spend(attempt)
  const hash = tokenHash(input.token)
  const known = await inIdentity(services.database, async (tx) => {
    const { email } = await findInvitation(tx, hash, now)
    return (await findUserIdByEmail(tx, email)) === null ? null : email
  })
  if (known !== null) await provePassword(ctx, { email: known, password: input.password })
  const userId = await inIdentity(services.database, async (tx) => {
    const invitation = await findInvitation(tx, hash, now)
    if (!(await markAccepted(tx, invitation.id, now))) throw new DomainError('invitation-invalid')
    return joinPlace(ctx, tx, { invitation, input })
  })
  const { setCookies } = await services.identity.startSession(userId, request.cookies)
  await services.limits.succeed(attempt)
  request.setCookies(setCookies)
  return done
}

async function findInvitation(tx: Transaction, hash: string, now: string): Promise<OpenInvitation> {
  const invitation = await findOpenInvitation(tx, hash, now)
  if (invitation === null) throw new DomainError('invitation-invalid')
  return invitation
}

async function provePassword(
  { services, request }: Context,
  credentials: { email: string; password: string },
) {
  const attempt = { path: 'invitation.accept', address: request.address, account: credentials.email } as const
  await services.limits.spend(attempt)
  // The session this starts is replaced at once by the one that follows the membership.
  await services.identity.signOut(cookieOf(await services.identity.signIn(credentials, '')))
}

function cookieOf({ setCookies }: { setCookies: readonly string[] }): string {
  return setCookies.map((line) => line.split(';')[0]).join('; ')
}

async function joinPlace(
  { services, today }: Context,
  tx: Transaction,
  { invitation, input }: { invitation: OpenInvitation; input: AcceptInvitation },
): Promise<string> {
  const existing = await findUserIdByEmail(tx, invitation.email)
  if (existing === null) refuseWeakPassword(input.password, [invitation.email, input.name])
  const person = { name: input.name, email: invitation.email, password: input.password }
  const userId = existing ?? (await services.identity.createUser(tx, person))
  if (await isMember(tx, invitation, { userId, today })) throw new DomainError('already-exists')
  await addInvitedMember(tx, invitation, { userId, today })
  return userId
}
