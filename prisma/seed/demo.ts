import { addDays, type IsoDate } from '@kommune17/domain'
import { findInRegister, type RegisterEntry } from '../src/register.ts'
import { demoQuarters } from './calendar.ts'
import { type DemoAccount, demoAccounts } from './demo-accounts.ts'
import { lookUp } from './demo-frame.ts'
import { inventMunicipality } from './demo-municipality.ts'
import { userRow } from './demo-structure.ts'
import type { Place } from './place.ts'
import { networkNames, places } from './places.ts'
import { randomFrom } from './random.ts'
import { type SeedDatabase, type SeedReport, type SeedRows, writeSeed } from './seed-writer.ts'
import type { Rows } from './tables.ts'

export type SeedDemoOptions = SeedDatabase & {
  /** Status updates end at the last quarter end before this day. */
  readonly today: IsoDate
  readonly log?: (line: string) => void
}

/** Fills an empty, migrated database with the demo: two networks, 30 places, their measures and people. */
export async function seedDemo({ url, today, log = () => {} }: SeedDemoOptions): Promise<SeedReport> {
  const report = await writeSeed({ url }, demoRows(today))
  log(`demo data: ${report.municipalities} municipalities, ${report.rows} rows`)
  return report
}

/** All rows of the demo; the same within a quarter, ids included. */
export function demoRows(
  today: IsoDate,
): Pick<SeedRows, 'shared'> & { byMunicipality: ReadonlyMap<string, Rows> } {
  const quarters = demoQuarters(today)
  const entries = places.map((place) => ({
    place,
    entry: lookUp(findInRegister(place.key), `register entry ${place.key}`),
  }))
  const byMunicipality = new Map(
    entries.map(({ place, entry }) => [place.key, inventMunicipality(place, entry, quarters)]),
  )
  const start = lookUp(quarters[0], 'oldest quarter')
  const members = entries.map(({ entry }) => municipalityRow(entry, start))
  return { shared: { municipality: members, ...networkRows(start) }, byMunicipality }
}

/** A municipality as the register describes it. */
export function municipalityRow(entry: RegisterEntry, addedOn: IsoDate) {
  return {
    ...{ key: entry.key, name: entry.name, official_name: entry.officialName, kind: entry.kind },
    ...{ district_key: entry.districtKey, district_name: entry.districtName },
    joint_municipality_key: entry.jointMunicipalityKey,
    ...{ population: entry.population, population_on: entry.populationOn, area_km2: entry.areaKm2 },
    ...{ valid_from: null, added_at: `${addedOn}T06:00:00.000Z` },
  }
}

// Networks, their members, and the people who belong to no municipality.
function networkRows(start: IsoDate): Rows {
  const random = randomFrom('networks')
  const ids = new Map(
    Object.entries(networkNames).map(([key, name]) => [name, { key, id: random.id(start) }]),
  )
  const founded = addDays(start, -60)
  const people = demoAccounts
    .filter(({ municipality }) => municipality === null)
    .map((account) => ({ account, user: userRow(account, { founded, random }) }))
  return {
    network: [...ids].map(([name, { id }]) => ({ id, name })),
    network_member: [...ids.values()].flatMap(({ key, id }) => memberRows(id, { key, start })),
    user: people.map(({ account, user }) => ({
      ...user,
      is_administrator: account.role === 'administrator',
    })),
    membership: people.flatMap(({ account, user }) => {
      const network = networkOf(account, ids)
      if (network === null) return []
      return [
        {
          ...{ id: random.id(founded), user_id: user.id, municipality_key: null, network_id: network },
          ...{ role: account.role, org_unit_id: null, valid_from: founded },
        },
      ]
    }),
  }
}

function memberRows(networkId: string, { key, start }: { key: string; start: IsoDate }) {
  const isMember = (place: Place) => place.network === key
  return places
    .filter(isMember)
    .map((place) => ({ network_id: networkId, municipality_key: place.key, joined_on: start }))
}

function networkOf({ network }: DemoAccount, ids: ReadonlyMap<string, { id: string }>): string | null {
  return network === null ? null : lookUp(ids.get(network), `network ${network}`).id
}
