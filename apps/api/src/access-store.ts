import { type IsoDate, type MunicipalityKey, type Role, roles } from '@kommune17/domain'
import * as z from 'zod/mini'
import type { Asker } from './authorize.ts'
import { databaseDay } from './clock.ts'
import type { Transaction } from './database.ts'

export type MunicipalityAccess = {
  readonly role: Role
  readonly departmentId: string | null
  readonly revision: string
}
export type NetworkAccess = { readonly roles: readonly Role[]; readonly municipalities: MunicipalityKey[] }

// The furthest reaching role first, should somebody hold two memberships in one place.
const precedence: readonly Role[] = ['coordinator', 'contributor', 'group-member', 'viewer']

const entered = z.array(
  z.object({ role: z.string(), orgUnitId: z.nullable(z.string()), revision: z.string() }),
)

/** Begins a transaction on one municipality: the asker's valid membership there and the revision of its data, or null. */
export async function enterMunicipality(
  tx: Transaction,
  asker: Asker,
  { municipality, readOnly }: { municipality: MunicipalityKey; readOnly: boolean },
): Promise<MunicipalityAccess | null> {
  const rows = entered.parse(
    await tx.$queryRaw`select role, org_unit_id::text as "orgUnitId", revision
      from enter_municipality(${asker.userId}::uuid, ${municipality}, ${asker.today}::date, ${readOnly})`,
  )
  for (const role of precedence) {
    const row = rows.find((candidate) => candidate.role === role)
    if (row) return { role, departmentId: row.orgUnitId, revision: row.revision }
  }
  return null
}

const enteredNetwork = z.tuple([
  z.object({ roles: z.array(z.string()), municipalities: z.array(z.string()) }),
])

/**
 * Begins a transaction on a network: the roles in which the asker meets it, as its coordinator or a member of its
 * municipalities; null for everybody else.
 */
export async function enterNetwork(
  tx: Transaction,
  asker: Asker,
  { network, readOnly }: { network: string; readOnly: boolean },
): Promise<NetworkAccess | null> {
  const [{ roles: held, municipalities }] = enteredNetwork.parse(
    await tx.$queryRaw`select roles, municipalities
      from enter_network(${asker.userId}::uuid, ${network}::uuid, ${asker.today}::date, ${readOnly})`,
  )
  const heldRoles = held.filter(isRole)
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
