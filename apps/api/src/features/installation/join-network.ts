import { DomainError, type NetworkMembership } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import { findMunicipality } from '../municipalities/municipality-store.ts'
import type { InstallationContext } from './installation-context.ts'
import { addNetworkMember, endNetworkMember, findNetwork, isNetworkMember } from './installation-store.ts'

/** From today the municipality's released measures count in the network. */
export async function joinNetwork(
  { scope, tx, now, today }: InstallationContext,
  { network, municipality }: NetworkMembership,
): Promise<void> {
  await findNetwork(scope, tx, network)
  if ((await findMunicipality(scope, tx, municipality)) === null) throw new DomainError('not-found')
  if (await isNetworkMember(scope, tx, { network, municipality })) throw new DomainError('already-exists')
  await addNetworkMember(scope, tx, { network, municipality, today })
  const event = {
    at: now,
    action: 'network.join',
    objectKind: 'network',
    objectId: network,
    after: { municipality },
  }
  await recordAudit(scope, tx, event)
}

/** From today the municipality's measures no longer count in the network. */
export async function leaveNetwork(
  { scope, tx, now, today }: InstallationContext,
  { network, municipality }: NetworkMembership,
): Promise<void> {
  await findNetwork(scope, tx, network)
  if (!(await isNetworkMember(scope, tx, { network, municipality }))) throw new DomainError('not-found')
  await endNetworkMember(scope, tx, { network, municipality, today })
  const event = {
    at: now,
    action: 'network.leave',
    objectKind: 'network',
    objectId: network,
    before: { municipality },
  }
  await recordAudit(scope, tx, event)
}
