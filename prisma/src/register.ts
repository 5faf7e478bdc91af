import { readFileSync } from 'node:fs'
import type { MunicipalityKey } from '@kommune17/domain'
import { parse } from 'csv-parse/sync'
import { packageFile } from './package-files.ts'

export type RegisterKind = 'municipality' | 'town' | 'independent-town' | 'joint-municipality' | 'district'

/** A place in the official register; `population` and `areaKm2` are of 31 December 2024. */
export type RegisterEntry = {
  readonly key: MunicipalityKey
  readonly name: string
  readonly officialName: string
  readonly kind: RegisterKind
  /** Null for districts and for towns that belong to none. */
  readonly districtKey: MunicipalityKey | null
  readonly districtName: string | null
  /** The Samtgemeinde a municipality is a member of. */
  readonly jointMunicipalityKey: MunicipalityKey | null
  readonly population: number
  readonly populationOn: typeof populationOn
  readonly areaKm2: number
}

const populationOn = '2024-12-31'
const longestAnswer = 50

/** The place with this official key, or null when the register has none. Uninhabited areas are not in it. */
export function findInRegister(key: MunicipalityKey): RegisterEntry | null {
  return register().get(key)?.entry ?? null
}

/** All places, districts first, then by key. */
export function listRegister(): RegisterEntry[] {
  return [...register().values()].map(({ entry }) => entry)
}

/**
 * Places whose key begins with the text, or whose name has words that begin with its words: names spelled like the
 * text first, then the closest, then the larger places; at most 50.
 */
export function searchRegister(text: string): RegisterEntry[] {
  const asked = formsOf(text)
  if (asked.folded === '') return []
  const found = [...register().values()].flatMap((place) => {
    const rank = rankOf(place, asked)
    return rank === null ? [] : [{ entry: place.entry, rank }]
  })
  found.sort((a, b) => a.rank - b.rank || b.entry.population - a.entry.population)
  return found.slice(0, longestAnswer).map(({ entry }) => entry)
}

type Place = { readonly entry: RegisterEntry; readonly name: Forms }

/** A text as it is written, and with everything gone that people write in different ways. */
type Forms = { readonly spelled: string; readonly folded: string }

function rankOf({ entry, name }: Place, asked: Forms): number | null {
  if (entry.key.startsWith(asked.folded)) return entry.key.length - asked.folded.length
  const spelled = closeness(name.spelled, asked.spelled)
  if (spelled !== null) return spelled
  const folded = closeness(name.folded, asked.folded)
  return folded === null ? null : folded + 3
}

/** 0 the same, 1 begins with it, 2 has words that begin with its words. */
function closeness(words: string, asked: string): 0 | 1 | 2 | null {
  if (words === asked) return 0
  if (words.startsWith(asked)) return 1
  return asked.split(' ').every((word) => ` ${words}`.includes(` ${word}`)) ? 2 : null
}

// Folded, 'Luneburg', 'Lueneburg' and 'Lüneburg' are one; but so are 'Neuenkirchen' and 'Neunkirchen'.
function formsOf(text: string): Forms {
  const lower = text.toLowerCase().normalize('NFC')
  const plain = lower.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
  return { spelled: wordsOf(lower), folded: wordsOf(plain.replaceAll(/([aou])e/g, '$1')) }
}

function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

let loaded: ReadonlyMap<MunicipalityKey, Place> | null = null

function register(): ReadonlyMap<MunicipalityKey, Place> {
  loaded ??= loadRegister()
  return loaded
}

type Line = Readonly<Record<string, string>>

function loadRegister(): ReadonlyMap<MunicipalityKey, Place> {
  const districtLines = readLines('kreise-de.csv').filter((line) => districtTypes.has(cell(line, 'type')))
  const districts = new Map(districtLines.map((line) => [cell(line, 'ags'), cell(line, 'name')]))
  const jointLines = readLines('samtgemeinden-ni.csv')
  const jointKeys = new Set(jointLines.map((line) => cell(line, 'ars')))
  const municipalityLines = readLines('municipalities-de.csv').filter(
    (line) => cell(line, 'type') !== 'gemeindefreies Gebiet (unbewohnt)',
  )
  const entries = [
    ...districtLines.map(districtEntry),
    ...jointLines.map((line) => jointEntry(line, districts)),
    ...municipalityLines.map((line) => municipalityEntry(line, { districts, jointKeys })),
  ]
  return new Map(entries.map((entry) => [entry.key, { entry, name: formsOf(entry.name) }]))
}

function readLines(file: string): Line[] {
  return parse(readFileSync(packageFile('register', file)), { columns: true })
}

function cell(line: Line, column: string): string {
  const text = line[column]
  if (text === undefined) throw new Error(`the register has no column ${column}`)
  return text
}

const districtTypes = new Set(['Landkreis', 'Kreis', 'Regionalverband'])

function districtEntry(line: Line): RegisterEntry {
  const name = cell(line, 'name')
  const type = cell(line, 'type')
  const isSelfExplaining = /^(Region|Städteregion|Regionalverband) /.test(name)
  return {
    ...{ key: cell(line, 'ags'), name, officialName: isSelfExplaining ? name : officialDistrict(type, name) },
    ...{ kind: 'district', districtKey: null, districtName: null, jointMunicipalityKey: null },
    ...sizeOf(line),
  }
}

// 'Rhein-Kreis Neuss' and 'Saalekreis' say themselves what they are.
function officialDistrict(type: string, name: string): string {
  return /kreis/i.test(name) ? name : `${type} ${name}`
}

type Districts = ReadonlyMap<string, string>

function jointEntry(line: Line, districts: Districts): RegisterEntry {
  const name = cell(line, 'name')
  const districtKey = cell(line, 'kreis_ags')
  return {
    ...{ key: cell(line, 'ars'), name, officialName: `Samtgemeinde ${name}`, kind: 'joint-municipality' },
    ...{ districtKey, districtName: districts.get(districtKey) ?? null, jointMunicipalityKey: null },
    ...sizeOf(line),
  }
}

type Above = { readonly districts: Districts; readonly jointKeys: ReadonlySet<string> }

function municipalityEntry(line: Line, { districts, jointKeys }: Above): RegisterEntry {
  const name = cell(line, 'name')
  const suffix = cell(line, 'suffix')
  const districtKey = cell(line, 'kreis_ags')
  const districtName = districts.get(districtKey) ?? null
  const jointKey = cell(line, 'ars').slice(0, 9)
  return {
    ...{ key: cell(line, 'ags'), name, kind: kindOf(cell(line, 'type')) },
    officialName: suffix === '' ? name : `${name}, ${suffixes.get(suffix) ?? suffix}`,
    ...{ districtKey: districtName === null ? null : districtKey, districtName },
    jointMunicipalityKey: jointKeys.has(jointKey) ? jointKey : null,
    ...sizeOf(line),
  }
}

const suffixes = new Map([
  ['M', 'Markt'],
  ['St', 'Stadt'],
  ['GKSt', 'Große Kreisstadt'],
])

function kindOf(type: string): RegisterKind {
  if (type === 'kreisfreie Stadt' || type === 'Stadtkreis') return 'independent-town'
  return type === 'Stadt' || type === 'große Kreisstadt' ? 'town' : 'municipality'
}

function sizeOf(line: Line) {
  return {
    population: Number(cell(line, 'population')),
    populationOn,
    areaKm2: Number(cell(line, 'area_km2')),
  } as const
}
