import {
  can,
  DomainError,
  type Grant,
  grantFor,
  type IsoDate,
  type MunicipalityKey,
  type Permission,
  type Role,
} from '@kommune17/domain'
import { enterMunicipality, enterNetwork, listNetworkMunicipalities } from './access-store.ts'
import { applyScope, type Transaction } from './database.ts'

declare const authorized: unique symbol
declare const authorizedNetwork: unique symbol
declare const authorizedInstallation: unique symbol

/** Where a change comes from; written into the audit trail. */
export type Via = 'web' | 'command-line'

/** A municipality the asker may act on. Only this file makes one; every store of a municipality's rows asks for one. */
export type Authorized = {
  readonly municipality: MunicipalityKey
  /** Null at the server's command line, where nobody has signed in. */
  readonly userId: string | null
  readonly role: Role
  readonly departmentId: string | null
  /** How far the permission that opened the procedure reaches. */
  readonly grant: Grant
  /** Goes into every `where`; empty only while a test shows that the database alone holds the wall. */
  readonly filter: { readonly municipalityKey?: MunicipalityKey }
  /** The revision of the municipality's data at the beginning; null at the command line, which looks it up. */
  readonly revision: string | null
  readonly via: Via
  readonly [authorized]: true
}

/** A network the asker may read: of its municipalities only what they released. */
export type AuthorizedNetwork = {
  readonly networkId: string
  readonly municipalities: readonly MunicipalityKey[]
  readonly userId: string
  readonly role: Role
  readonly municipality: null
  readonly filter: { readonly municipalityKey?: { readonly in: MunicipalityKey[] } }
  readonly via: Via
  readonly [authorizedNetwork]: true
}

/** The installation as a whole: municipalities, networks, first coordinators. Opens no municipality's rows. */
export type AuthorizedInstallation = {
  readonly userId: string | null
  readonly role: Role
  readonly municipality: null
  readonly via: Via
  readonly [authorizedInstallation]: true
}

/** Who can be named in the audit trail. */
export type AuditScope = Authorized | AuthorizedNetwork | AuthorizedInstallation

export type Asker = {
  readonly userId: string
  readonly isAdministrator: boolean
  readonly via: Via
  readonly today: string
  readonly isFilterOn: boolean
}

/** Begins `tx` on a municipality; a foreign and an unknown one are refused alike with `forbidden`. */
export async function authorize(
  tx: Transaction,
  asker: Asker,
  {
    municipality,
    permission,
    readOnly,
  }: { municipality: MunicipalityKey; permission: Permission; readOnly: boolean },
): Promise<Authorized> {
  const access = await enterMunicipality(tx, asker, { municipality, readOnly })
  const grant = access && grantFor(access.role, permission)
  if (!(access && grant)) throw new DomainError('forbidden')
  const filter = asker.isFilterOn ? { municipalityKey: municipality } : {}
  return { municipality, userId: asker.userId, ...access, grant, filter, via: asker.via } as Authorized
}

/** Begins `tx` on a network for its coordinators and for members of its municipalities. */
export async function authorizeNetwork(
  tx: Transaction,
  asker: Asker,
  { network, permission, readOnly }: { network: string; permission: Permission; readOnly: boolean },
): Promise<AuthorizedNetwork> {
  const access = await enterNetwork(tx, asker, { network, readOnly })
  const role = access?.roles.find((candidate) => can(candidate, permission))
  if (!(access && role)) throw new DomainError('forbidden')
  const { municipalities } = access
  const filter = asker.isFilterOn ? { municipalityKey: { in: municipalities } } : {}
  return mintNetwork({
    networkId: network,
    municipalities,
    userId: asker.userId,
    role,
    municipality: null,
    filter,
    via: asker.via,
  })
}

/** Opens the installation for its administrators. */
export function authorizeInstallation(
  asker: Pick<Asker, 'userId' | 'isAdministrator' | 'via'>,
  permission: Permission,
): AuthorizedInstallation {
  if (!asker.isAdministrator || !can('administrator', permission)) throw new DomainError('forbidden')
  return {
    userId: asker.userId,
    role: 'administrator',
    municipality: null,
    via: asker.via,
  } as AuthorizedInstallation
}

/** The person at the server's command line, who owns the database anyway. */
export function authorizeOperator(): AuthorizedInstallation {
  return {
    userId: null,
    role: 'administrator',
    municipality: null,
    via: 'command-line',
  } as AuthorizedInstallation
}

/** The same person reading one municipality's figures; the transaction's scope must name it. */
export function authorizeOperatorIn(municipality: MunicipalityKey): Authorized {
  const access = { role: 'coordinator', departmentId: null, grant: 'always', userId: null, revision: null }
  return {
    municipality,
    ...access,
    filter: { municipalityKey: municipality },
    via: 'command-line',
  } as Authorized
}

/** The same person reading what a network's municipalities released, and no more than that. */
export async function authorizeOperatorOfNetwork(
  tx: Transaction,
  { network, today }: { network: string; today: IsoDate },
): Promise<AuthorizedNetwork> {
  const municipalities = await listNetworkMunicipalities(tx, network, today)
  await applyScope(tx, { installation: true, networkMunicipalities: municipalities, readOnly: true })
  return mintNetwork({
    networkId: network,
    municipalities,
    userId: '',
    role: 'network-coordinator',
    municipality: null,
    filter: { municipalityKey: { in: municipalities } },
    via: 'command-line',
  })
}

function mintNetwork(fields: Omit<AuthorizedNetwork, typeof authorizedNetwork>): AuthorizedNetwork {
  return fields as AuthorizedNetwork
}
