/** The official key as a string: AGS (8 digits), Samtgemeinde (9) or Landkreis (5); names repeat, keys do not. */
export type MunicipalityKey = string

export const municipalityKinds = [
  'municipality',
  'town',
  'independent-town',
  'joint-municipality',
  'district',
] as const
export type MunicipalityKind = (typeof municipalityKinds)[number]

export const sizeClasses = ['under-5000', '5000-to-20000', '20000-to-100000', 'over-100000'] as const
export type SizeClass = (typeof sizeClasses)[number]

const keyPattern = /^(\d{5}|\d{8}|\d{9})$/

/** True for 5, 8 or 9 digits; whether such a place exists is for the register to say. */
export function isMunicipalityKey(text: string): boolean {
  return keyPattern.test(text)
}

/** The size class of a population: a class begins with its lower bound, so 5,000 people are `5000-to-20000`. */
export function sizeClass(population: number): SizeClass {
  if (population < 5_000) return 'under-5000'
  if (population < 20_000) return '5000-to-20000'
  if (population < 100_000) return '20000-to-100000'
  return 'over-100000'
}
