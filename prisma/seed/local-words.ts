import type { MunicipalityKind } from '@kommune17/domain'
import type { Place, PlaceSize } from './place.ts'
import type { Random } from './random.ts'

/** What the slots of a template need to know of a place; `shortName` is the register's name without its addition. */
export type Locality = {
  readonly place: Place
  readonly kind: MunicipalityKind
  readonly shortName: string
  readonly population: number
  readonly year: number
}

const streets = [
  ...['Bahnhofstraße', 'Schulstraße', 'Lindenstraße', 'Hauptstraße', 'Mühlenstraße', 'Gartenstraße'],
  ...['Kirchstraße', 'Ringstraße', 'Bergstraße', 'Feldstraße', 'Poststraße', 'Marktstraße', 'Wiesenstraße'],
  ...['Birkenstraße', 'Molkereistraße', 'Amtsstraße'],
]
const kindergartens = [
  ...['Sonnenblume', 'Regenbogen', 'Löwenzahn', 'Wirbelwind', 'Pusteblume', 'Zwergenland', 'Arche Noah'],
  ...['Bullerbü', 'Schatzkiste', 'Waldwichtel'],
]
const directions = ['Nord', 'Ost', 'Süd', 'West']

type Institution = {
  readonly nominative: string
  readonly genitive: string
  readonly council: string
  /** Sits behind closed doors. */
  readonly mainCommittee: string
  readonly office: string
  readonly hall: string
  readonly forest: string
}

const institutions: Readonly<Record<MunicipalityKind, Institution>> = {
  municipality: {
    ...{ nominative: 'die Gemeinde', genitive: 'der Gemeinde', council: 'Rat' },
    ...{ office: 'Gemeindeverwaltung', hall: 'Rathaus', forest: 'Gemeindewaldes' },
    mainCommittee: 'Verwaltungsausschuss',
  },
  town: {
    ...{ nominative: 'die Stadt', genitive: 'der Stadt', council: 'Rat' },
    ...{ office: 'Stadtverwaltung', hall: 'Rathaus', forest: 'Stadtwaldes' },
    mainCommittee: 'Verwaltungsausschuss',
  },
  'independent-town': {
    ...{ nominative: 'die Stadt', genitive: 'der Stadt', council: 'Rat' },
    ...{ office: 'Stadtverwaltung', hall: 'Rathaus', forest: 'Stadtwaldes' },
    mainCommittee: 'Verwaltungsausschuss',
  },
  'joint-municipality': {
    ...{ nominative: 'die Samtgemeinde', genitive: 'der Samtgemeinde', council: 'Samtgemeinderat' },
    ...{ office: 'Samtgemeindeverwaltung', hall: 'Rathaus', forest: 'Genossenschaftswaldes' },
    mainCommittee: 'Samtgemeindeausschuss',
  },
  district: {
    ...{ nominative: 'der Landkreis', genitive: 'des Landkreises', council: 'Kreistag' },
    ...{ office: 'Kreisverwaltung', hall: 'Kreishaus', forest: 'Kreiswaldes' },
    mainCommittee: 'Kreisausschuss',
  },
}

const houses: Readonly<Record<PlaceSize, string>> = {
  ...{ v: 'Dorfgemeinschaftshaus', m: 'Dorfgemeinschaftshaus', j: 'Dorfgemeinschaftshaus' },
  ...{ t: 'Stadtteilhaus', c: 'Stadtteilhaus', d: 'Mehrgenerationenhaus' },
}
const schools: Readonly<Record<PlaceSize, readonly string[]>> = {
  ...{ v: ['Grundschule'], m: ['Grundschule', 'Grundschule', 'Oberschule'] },
  ...{ j: ['Grundschule', 'Grundschule', 'Oberschule'], t: ['Grundschule', 'Oberschule', 'Gesamtschule'] },
  ...{ c: ['Grundschule', 'Oberschule', 'Gesamtschule'], d: ['Gesamtschule', 'Oberschule', 'Förderschule'] },
}

/** The council of a place: Rat, Samtgemeinderat or Kreistag. */
export function councilOf(kind: MunicipalityKind): string {
  return institutions[kind].council
}

/** The committee that prepares what the council decides, and meets in private: Verwaltungsausschuss or its like. */
export function mainCommitteeOf(kind: MunicipalityKind): string {
  return institutions[kind].mainCommittee
}

/** The words of one measure: its village, street and school stay the same in title and description. */
export function localWords(locality: Locality, random: Random): ReadonlyMap<string, string> {
  const { place, kind, shortName, year } = locality
  const [part = shortName, otherPart = shortName] = random.shuffle(place.parts)
  const own = institutions[kind]
  const [water, gender] = place.water
  return new Map([
    ['name', shortName],
    ['ort', part],
    ['ort2', otherPart],
    ['strasse', random.pick(streets)],
    ['schule', `${random.pick(schools[place.size])} ${place.size === 'v' ? place.parts[0] : part}`],
    ['kita', `Kita ${random.pick(kindergartens)}`],
    ['haus', `${houses[place.size]} ${part}`],
    ['gewerbegebiet', `${part}-${random.pick(directions)}`],
    ['amFluss', gender === 'f' ? `an der ${water}` : `am ${water}`],
    ['waldes', own.forest],
    ['dieKommune', own.nominative],
    ['DieKommune', own.nominative.charAt(0).toUpperCase() + own.nominative.slice(1)],
    ['derKommune', own.genitive],
    ['rat', own.council],
    ['verwaltung', own.office],
    ['rathaus', own.hall],
    ...[0, 1, 4, 10].map((later) => [later === 0 ? 'jahr' : `jahr+${later}`, String(year + later)] as const),
  ])
}

export type FillSource = {
  readonly words: ReadonlyMap<string, string>
  readonly population: number
  readonly random: Random
}

/** Fills the slots of a text; throws on a slot nobody knows. {n:4-9} a number, {k:12-46} tenths, {p:70-110} per 1,000 people. */
export function fillSlots(text: string, { words, population, random }: FillSource): string {
  return text.replace(/\{([^}]+)\}/g, (_, slot: string) => {
    const range = /^([nkp]):(\d+)-(\d+)$/.exec(slot)
    if (range === null) return wordOf(words, slot)
    const drawn = random.integer(Number(range[2]), Number(range[3]))
    if (range[1] === 'k') return `${Math.floor(drawn / 10)},${drawn % 10}`
    return germanNumber(rounded(range[1] === 'p' ? (drawn * population) / 1000 : drawn))
  })
}

function wordOf(words: ReadonlyMap<string, string>, slot: string): string {
  const word = words.get(slot)
  if (word === undefined) throw new RangeError(`unknown slot {${slot}}`)
  return word
}

// People write 340 m and 1.850 m, not 337 m and 1.847 m.
function rounded(value: number): number {
  if (value < 60) return Math.round(value)
  const step = value < 1000 ? 10 : 50
  return Math.round(value / step) * step
}

function germanNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}
