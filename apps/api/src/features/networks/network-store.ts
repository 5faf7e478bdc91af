import {
  can,
  DomainError,
  type MunicipalityKey,
  type MunicipalityKind,
  municipalityKinds,
} from '@kommune17/domain'
import { isRole, validOn } from '../../access-store.ts'
import type { AuthorizedNetwork } from '../../authorize.ts'
import { databaseDay } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { oneOf } from '../measures/stored-words.ts'

export type NetworkMunicipality = {
  readonly key: MunicipalityKey
  readonly name: string
  readonly kind: MunicipalityKind
  readonly district: string | null
  readonly population: number | null
}

export async function findNetwork(
  scope: AuthorizedNetwork,
  tx: Transaction,
): Promise<{ id: string; name: string }> {
  const where = { id: scope.networkId }
  const network = await tx.network.findUnique({ where, select: { id: true, name: true } })
  if (network === null) throw new DomainError('not-found')
  return network
}

/** The municipalities that are members today, with what the register says about them. */
export async function listNetworkMunicipalities(
  scope: AuthorizedNetwork,
  tx: Transaction,
): Promise<NetworkMunicipality[]> {
  const rows = await tx.municipality.findMany({
    where: { key: { in: [...scope.municipalities] } },
    select: { key: true, name: true, kind: true, districtName: true, population: true },
  })
  return rows.map(({ districtName, kind, ...row }) => ({
    ...row,
    kind: oneOf(municipalityKinds, kind),
    district: districtName,
  }))
}

/** The networks a person coordinates, and those their municipalities belong to today. */
export async function listNetworksOf(
  tx: Transaction,
  { userId, today }: { userId: string; today: string },
): Promise<{ id: string; name: string }[]> {
  const day = databaseDay(today)
  const held = await tx.membership.findMany({ where: { userId, ...validOn(today) } })
  const memberships = held.filter(({ role }) => isRole(role) && can(role, 'network.read'))
  const municipalities = memberships.flatMap((membership) => membership.municipalityKey ?? [])
  const networks = memberships.flatMap((membership) => membership.networkId ?? [])
  const isMember = {
    municipalityKey: { in: municipalities },
    joinedOn: { lte: day },
    OR: [{ leftOn: null }, { leftOn: { gt: day } }],
  }
  return tx.network.findMany({
    where: { OR: [{ id: { in: networks } }, { members: { some: isMember } }] },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
