import type { MunicipalityKey } from '@kommune17/domain'

export type RegisterKind = 'municipality' | 'town' | 'independent-town' | 'joint-municipality' | 'district'

/** A place in the official register. `population` is null for a place without inhabitants' count. */
export type RegisterEntry = {
  readonly key: MunicipalityKey
  readonly name: string
  readonly officialName: string
  readonly kind: RegisterKind
  readonly districtKey: string | null
  readonly districtName: string | null
  readonly jointMunicipalityKey: string | null
  readonly population: number
  readonly populationOn: '2024-12-31'
  readonly areaKm2: number
}

/** The place with this official key, or null when the register has none. */
export function findInRegister(key: MunicipalityKey): RegisterEntry | null {
  throw new Error(`the register is not ready yet: ${key}`)
}

/** Places whose name or key contains the text, best matches first, at most 50. */
export function searchRegister(text: string): RegisterEntry[] {
  throw new Error(`the register is not ready yet: ${text}`)
}
