import { DomainError, isMunicipalityKey, type MunicipalityKey } from '@kommune17/domain'
import { recordAudit } from '../audit/record-audit.ts'
import { addMunicipalityRow, findMunicipality } from '../municipalities/municipality-store.ts'
import type { MunicipalityView } from '../municipalities/municipality-view.ts'
import type { InstallationContext } from './installation-context.ts'
import { findOfficialEntry } from './register-store.ts'

/** Lets a place use the product, with what the official register says about it. */
export async function addMunicipality(
  { scope, tx, now }: InstallationContext,
  key: MunicipalityKey,
): Promise<MunicipalityView> {
  if (!isMunicipalityKey(key)) throw new DomainError('unknown-municipality-key', { key })
  const entry = findOfficialEntry(key)
  if ((await findMunicipality(scope, tx, key)) !== null) throw new DomainError('already-exists')
  const added = await addMunicipalityRow(scope, tx, { entry, now })
  const event = {
    action: 'municipality.add',
    objectKind: 'municipality',
    objectId: key,
    after: { name: entry.name },
  }
  await recordAudit(scope, tx, { at: now, ...event })
  return added
}
