import {
  can,
  DomainError,
  defaultFreshnessLimits,
  type FreshnessLimits,
  type MunicipalityKey,
  type MunicipalityKind,
  municipalityKinds,
} from '@kommune17/domain'
import * as z from 'zod/mini'
import { isRole, validOn } from '../../access-store.ts'
import type { AuthorizedNetwork } from '../../authorize.ts'
import { databaseDay } from '../../clock.ts'
import type { Transaction } from '../../database.ts'

export type NetworkMunicipality = {
  readonly key: MunicipalityKey
  readonly name: string
  readonly kind: MunicipalityKind
  readonly district: string | null
  readonly population: number | null
  readonly revision: string
}

export type Network = {
  readonly id: string
  readonly name: string
  /** The network's own limits, the usual ones where it has none. */
  readonly limits: FreshnessLimits
}

export async function findNetwork(scope: AuthorizedNetwork, tx: Transaction): Promise<Network> {
  const network = await tx.network.findUnique({ where: { id: scope.networkId } })
  if (network === null) throw new DomainError('not-found')
  const { id, name } = network
  const limits = {
    fresh: network.freshMonths ?? defaultFreshnessLimits.fresh,
    due: network.dueMonths ?? defaultFreshnessLimits.due,
    stale: network.staleMonths ?? defaultFreshnessLimits.stale,
  }
  return { id, name, limits }
}

const members = z.array(
  z.object({
    ...{ key: z.string(), name: z.string(), kind: z.enum(municipalityKinds) },
    ...{ district: z.nullable(z.string()), population: z.nullable(z.number()), revision: z.string() },
  }),
)

/** The municipalities that are members today, with what the register says about them and the revision of their data. */
export async function listNetworkMunicipalities(
  scope: AuthorizedNetwork,
  tx: Transaction,
): Promise<NetworkMunicipality[]> {
  const rows = await tx.$queryRaw`
    select m.key, m.name, m.kind, m.district_name as district, m.population,
      coalesce(r.revision, 0)::text as revision
    from municipality m left join municipality_revision r on r.municipality_key = m.key
    where m.key = any(${scope.municipalities}::text[])`
  return members.parse(rows)
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
