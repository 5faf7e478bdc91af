import { municipalityKey, municipalityKinds } from '@kommune17/domain'
import * as z from 'zod/mini'

/** What the official register says about a place; `null` where it says nothing. */
export const municipalityView = z.strictObject({
  key: municipalityKey,
  name: z.string(),
  officialName: z.string(),
  kind: z.enum(municipalityKinds),
  districtKey: z.nullable(z.string()),
  district: z.nullable(z.string()),
  population: z.nullable(z.number()),
  populationOn: z.nullable(z.string()),
  areaKm2: z.nullable(z.number()),
})
export type MunicipalityView = z.output<typeof municipalityView>
