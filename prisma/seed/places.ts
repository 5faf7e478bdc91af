import type { Place } from './place.ts'
import { gnkPlaces } from './places-gnk.ts'
import { kommnnPlaces } from './places-kommnn.ts'

/** The 30 places of both projects found in public sources: 17 GNK, 12 KommNN and one not confirmed, in no network. */
export const places: readonly Place[] = [...gnkPlaces, ...kommnnPlaces]

/** Names of the two demo networks. */
export const networkNames = {
  kommnn: 'KommNN Niedersachsen',
  gnk: 'Global Nachhaltige Kommune Niedersachsen',
} as const
