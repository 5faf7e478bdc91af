import { DomainError, type MunicipalityKey } from '@kommune17/domain'
import { findInRegister, type RegisterEntry, searchRegister } from '@kommune17/prisma/register'

/** Places of the official register that match a name or key; most of them do not use the product. */
export function searchOfficialRegister(text: string) {
  return searchRegister(text).map(({ key, name, kind, districtName, population }) => ({
    key,
    name,
    kind,
    district: districtName,
    population,
  }))
}

/** Throws `unknown-municipality-key`. */
export function findOfficialEntry(key: MunicipalityKey): RegisterEntry {
  const entry = findInRegister(key)
  if (entry === null) throw new DomainError('unknown-municipality-key', { key })
  return entry
}
