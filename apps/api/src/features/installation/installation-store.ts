import { DomainError, type IsoDate, type MunicipalityKey } from '@kommune17/domain'
import { v7 as uuid } from 'uuid'
import type { AuthorizedInstallation } from '../../authorize.ts'
import { databaseDay, dayOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import type { NetworkView } from './installation-view.ts'

type Pair = { readonly network: string; readonly municipality: MunicipalityKey }

/** All networks with their present members, by name. */
export async function listNetworks(_scope: AuthorizedInstallation, tx: Transaction): Promise<NetworkView[]> {
  const rows = await tx.network.findMany({
    select: {
      id: true,
      name: true,
      members: {
        where: { leftOn: null },
        select: { joinedOn: true, municipality: { select: { key: true, name: true } } },
      },
    },
  })
  return rows
    .map(({ id, name, members }) => ({
      id,
      name,
      municipalities: members
        .map(({ joinedOn, municipality }) => ({ ...municipality, joinedOn: dayOf(joinedOn) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'de')),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** Throws `not-found`. */
export async function findNetwork(_scope: AuthorizedInstallation, tx: Transaction, id: string) {
  const row = await tx.network.findUnique({ where: { id }, select: { id: true, name: true } })
  if (row === null) throw new DomainError('not-found')
  return row
}

/** Throws `not-found`. */
export async function findNetworkByName(_scope: AuthorizedInstallation, tx: Transaction, name: string) {
  const row = await tx.network.findUnique({ where: { name }, select: { id: true, name: true } })
  if (row === null) throw new DomainError('not-found')
  return row
}

export async function hasNetwork(
  _scope: AuthorizedInstallation,
  tx: Transaction,
  name: string,
): Promise<boolean> {
  return (await tx.network.count({ where: { name } })) > 0
}

export async function addNetworkRow(
  _scope: AuthorizedInstallation,
  tx: Transaction,
  name: string,
): Promise<string> {
  const id = uuid()
  await tx.network.create({ data: { id, name } })
  return id
}

export async function isNetworkMember(
  _scope: AuthorizedInstallation,
  tx: Transaction,
  { network, municipality }: Pair,
): Promise<boolean> {
  const where = { networkId: network, municipalityKey: municipality, leftOn: null }
  return (await tx.networkMember.count({ where })) > 0
}

/** Joining again after having left is a period of its own; rejoining on the very day takes the leaving back. */
export async function addNetworkMember(
  _scope: AuthorizedInstallation,
  tx: Transaction,
  { network, municipality, today }: Pair & { today: IsoDate },
): Promise<void> {
  const row = { networkId: network, municipalityKey: municipality, joinedOn: databaseDay(today) }
  await tx.networkMember.upsert({
    where: { networkId_municipalityKey_joinedOn: row },
    create: row,
    update: { leftOn: null },
  })
}

export async function endNetworkMember(
  _scope: AuthorizedInstallation,
  tx: Transaction,
  { network, municipality, today }: Pair & { today: IsoDate },
): Promise<void> {
  await tx.networkMember.updateMany({
    where: { networkId: network, municipalityKey: municipality, leftOn: null },
    data: { leftOn: databaseDay(today) },
  })
}
