import { DomainError, type Instant, type Role } from '@kommune17/domain'
import type { Authorized, AuthorizedInstallation } from '../../authorize.ts'
import { later } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { addInvitation, countInvitationsSince, type Place } from './invitation-store.ts'
import { newToken, tokenHash } from './invitation-token.ts'

const validSeconds = 7 * 24 * 60 * 60
const perHour = 20

export type InviteContext = {
  readonly scope: Authorized | AuthorizedInstallation
  readonly tx: Transaction
  readonly now: Instant
}

export type Invitee = Place & {
  readonly email: string
  readonly role: Role
  readonly departmentId: string | null
}

/** The secret of a new invitation's link; it is told once and cannot be read again. */
export async function invite({ scope, tx, now }: InviteContext, invitee: Invitee): Promise<string> {
  if ((await countInvitationsSince(scope, tx, later(now, -60 * 60))) >= perHour) {
    throw new DomainError('too-many-attempts', { seconds: 60 * 60 })
  }
  const token = newToken()
  const row = { ...invitee, tokenHash: tokenHash(token), expiresAt: later(now, validSeconds), createdAt: now }
  const id = await addInvitation(scope, tx, row)
  const { role, departmentId } = invitee
  await recordAudit(scope, tx, {
    at: now,
    action: 'member.invite',
    objectKind: 'invitation',
    objectId: id,
    after: { role, departmentId },
  })
  return token
}

/** The address the invited person opens. */
export function invitationLink(baseUrl: string, token: string): string {
  return `${baseUrl}/invitation/${token}`
}
