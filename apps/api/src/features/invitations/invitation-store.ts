import type { Instant, MunicipalityKey, Role } from '@kommune17/domain'
import { v7 as uuid } from 'uuid'
import { isRole } from '../../access-store.ts'
import type { Authorized, AuthorizedInstallation } from '../../authorize.ts'
import { databaseDay, dayOf, instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'

/** Where an invitation leads: one of the two keys is set. */
export type Place = { readonly municipalityKey: MunicipalityKey | null; readonly networkId: string | null }

export type NewInvitationRow = Place & {
  readonly email: string
  readonly role: Role
  readonly departmentId: string | null
  readonly tokenHash: string
  readonly expiresAt: Instant
  readonly createdAt: Instant
}

export type OpenInvitation = Place & {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly departmentId: string | null
  readonly place: string
}

export async function addInvitation(
  scope: Authorized | AuthorizedInstallation,
  tx: Transaction,
  { departmentId, ...row }: NewInvitationRow,
): Promise<string> {
  const id = uuid()
  await tx.invitation.create({ data: { id, ...row, orgUnitId: departmentId, createdBy: scope.userId } })
  return id
}

/** How many invitations the asker has written since a moment; against floods of mail links. */
export async function countInvitationsSince(
  scope: Authorized | AuthorizedInstallation,
  tx: Transaction,
  since: Instant,
): Promise<number> {
  return tx.invitation.count({ where: { createdBy: scope.userId, createdAt: { gte: since } } })
}

/** Neither accepted, revoked nor expired; the newest first. */
export async function listOpenInvitations(scope: Authorized, tx: Transaction, now: Instant) {
  const rows = await tx.invitation.findMany({
    where: { ...scope.filter, ...open(now) },
    select: { id: true, email: true, role: true, orgUnitId: true, expiresAt: true },
    orderBy: { expiresAt: 'desc' },
  })
  return rows.flatMap(({ role, orgUnitId, expiresAt, ...row }) =>
    isRole(role) ? [{ ...row, role, departmentId: orgUnitId, expiresAt: instantOf(expiresAt) }] : [],
  )
}

/** The open invitation behind a link's hash, or null. Runs under the sign-in role: its holder has no membership yet. */
export async function findOpenInvitation(
  tx: Transaction,
  hash: string,
  now: Instant,
): Promise<OpenInvitation | null> {
  const row = await tx.invitation.findFirst({
    where: { tokenHash: hash, ...open(now) },
    select: {
      id: true,
      email: true,
      role: true,
      orgUnitId: true,
      municipalityKey: true,
      networkId: true,
      municipality: { select: { name: true } },
      network: { select: { name: true } },
    },
  })
  if (row === null || !isRole(row.role)) return null
  const { id, email, role, orgUnitId, municipalityKey, networkId } = row
  const place = row.municipality?.name ?? row.network?.name ?? ''
  return { id, email, role, departmentId: orgUnitId, municipalityKey, networkId, place }
}

/** True for the one caller who used the invitation up; a second one in the same moment gets false. */
export async function markAccepted(tx: Transaction, id: string, now: Instant): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({ where: { id, ...open(now) }, data: { acceptedAt: now } })
  return count === 1
}

export async function markRevoked(
  scope: Authorized,
  tx: Transaction,
  { id, now }: { id: string; now: Instant },
): Promise<boolean> {
  const where = { id, ...scope.filter, ...open(now) }
  const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: now } })
  return count === 1
}

/** The membership an accepted invitation brings. */
export async function addInvitedMember(
  tx: Transaction,
  invitation: OpenInvitation,
  { userId, today }: { userId: string; today: string },
): Promise<string> {
  const id = uuid()
  const { municipalityKey, networkId, role, departmentId } = invitation
  await tx.membership.create({
    data: {
      id,
      userId,
      municipalityKey,
      networkId,
      role,
      orgUnitId: departmentId,
      validFrom: databaseDay(today),
    },
  })
  return id
}

/** Whether the person already belongs to the place today. */
export async function isMember(
  tx: Transaction,
  { municipalityKey, networkId }: Place,
  { userId, today }: { userId: string; today: string },
): Promise<boolean> {
  const rows = await tx.membership.findMany({
    where: { userId, municipalityKey, networkId },
    select: { validTo: true },
  })
  return rows.some(({ validTo }) => validTo === null || dayOf(validTo) >= today)
}

function open(now: Instant) {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }
}
