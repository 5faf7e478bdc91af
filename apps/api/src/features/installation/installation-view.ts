import { municipalityKey, municipalityKinds } from '@kommune17/domain'
import * as z from 'zod/mini'

/** A place of the official register, whether or not it uses the product. */
export const registerEntryView = z.strictObject({
  key: municipalityKey,
  name: z.string(),
  kind: z.enum(municipalityKinds),
  district: z.nullable(z.string()),
  population: z.nullable(z.number()),
})

export const networkView = z.strictObject({
  id: z.string(),
  name: z.string(),
  municipalities: z.array(z.strictObject({ key: municipalityKey, name: z.string(), joinedOn: z.string() })),
})
export type NetworkView = z.output<typeof networkView>
