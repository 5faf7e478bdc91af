import { type IsoDate, type MunicipalityKey, type Role, roles } from '@kommune17/domain'
import type { Asker } from './authorize.ts'
import { databaseDay } from './clock.ts'
import type { Transaction } from './database.ts'

export type MunicipalityAccess = { readonly role: Role; readonly departmentId: string | null }
export type NetworkAccess = { readonly roles: readonly Role[]; readonly municipalities: MunicipalityKey[] }

// The furthest reaching role first, should somebody hold two memberships in one place.
const precedence: readonly Role[] = ['coordinator', 'contributor', 'group-member', 'viewer']

/** The asker's valid membership in a municipality, or null; the transaction must know the asker (`app.user`). */
export async function findMunicipalityAccess(
  tx: Transaction,
  asker: Asker,
  municipality: MunicipalityKey,
): Promise<MunicipalityAccess | null> {
  const rows = await tx.membership.findMany({
    where: { userId: asker.userId, municipalityKey: municipality, ...validOn(asker.today) },
    select: { role: true, orgUnitId: true },
  })
  for (const role of precedence) {
    const row = rows.find((candidate) => candidate.role === role)
    if (row) return { role, departmentId: row.orgUnitId }
  }
  return null
}

/** The roles in which the asker meets a network: its own coordinators, and members of its municipalities. */
export async function findNetworkAccess(
  tx: Transaction,
  asker: Asker,
  network: string,
): Promise<NetworkAccess | null> {
  const municipalities = await listNetworkMunicipalities(tx, network, asker.today)
  const held = await tx.membership.findMany({
    where: {
      userId: asker.userId,
      AND: [
        { OR: [{ networkId: network }, { municipalityKey: { in: municipalities } }] },
        validOn(asker.today),
      ],
    },
    select: { role: true },
  })
  const heldRoles = held.map((row) => row.role).filter(isRole)
  return heldRoles.length === 0 ? null : { roles: heldRoles, municipalities }
}

/** Who belongs to the network on a day, in the order of keys. */
export async function listNetworkMunicipalities(
  tx: Transaction,
  network: string,
  today: IsoDate,
): Promise<MunicipalityKey[]> {
  const members = await tx.networkMember.findMany({
    where: { networkId: network, joinedOn: { lte: databaseDay(today) }, ...notLeft(today) },
    select: { municipalityKey: true },
    orderBy: { municipalityKey: 'asc' },
  })
  return members.map((member) => member.municipalityKey)
}

/** The `where` of memberships that count on a day; the last day still counts. */
export function validOn(today: string) {
  const day = databaseDay(today)
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
}

function notLeft(today: string) {
  return { OR: [{ leftOn: null }, { leftOn: { gt: databaseDay(today) } }] }
}

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}
