/** Size of a place: v village, m Gemeinde or small town, j Samtgemeinde, t town, c city, d Landkreis. */
export type PlaceSize = 'v' | 'm' | 'j' | 't' | 'c' | 'd'

export type Place = {
  /** Official key; name, kind, Landkreis and population are read from the register by it. */
  readonly key: string
  readonly network: 'kommnn' | 'gnk' | null
  readonly size: PlaceSize
  readonly measures: number
  /** How regularly status updates arrive. */
  readonly care: 'good' | 'usual' | 'poor'
  /** How much is released to the network or the public. */
  readonly release: 'most' | 'some' | 'none'
  /** Parts of the place (Ortsteile, districts, members) that titles speak of. */
  readonly parts: readonly string[]
  /** A river or brook and its grammatical gender. */
  readonly water: readonly [name: string, gender: 'f' | 'm']
  readonly coast?: true
}

/** `Lengede, Barbecke` as a list. */
export function nameList(names: string): string[] {
  return names.split(', ')
}
