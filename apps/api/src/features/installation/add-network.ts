import { DomainError, newNetwork } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { InstallationContext } from './installation-context.ts'
import { addNetworkRow, hasNetwork } from './installation-store.ts'

/** Adds a network; its name must be new. */
export async function addNetwork({ scope, tx, now }: InstallationContext, wanted: string): Promise<string> {
  const parsed = newNetwork.safeParse({ name: wanted })
  if (!parsed.success) throw new DomainError('invalid-input')
  const { name } = parsed.data
  if (await hasNetwork(scope, tx, name)) throw new DomainError('already-exists')
  const id = await addNetworkRow(scope, tx, name)
  await recordAudit(scope, tx, {
    at: now,
    action: 'network.add',
    objectKind: 'network',
    objectId: id,
    after: { name },
  })
  return id
}
