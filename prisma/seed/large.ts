import type { IsoDate, MeasureStatus } from '@kommune17/domain'
import type { RegisterEntry } from '../src/register.ts'
import { demoQuarters, momentOn, windowLength } from './calendar.ts'
import { municipalityRow } from './demo.ts'
import { lookUp } from './demo-frame.ts'
import { planLinks } from './demo-links.ts'
import { statusesFor } from './demo-municipality.ts'
import { spreadOverGermany } from './large-keys.ts'
import { fillSlots, type Locality, localWords } from './local-words.ts'
import { measureTemplates } from './measure-templates.ts'
import { type Random, randomFrom } from './random.ts'
import { type SeedDatabase, type SeedReport, writeSeed } from './seed-writer.ts'
import type { Row, Rows } from './tables.ts'

export type SeedLargeOptions = SeedDatabase & {
  readonly today: IsoDate
  readonly municipalities?: number
  readonly measuresPer?: number
  readonly updatesPer?: number
  /** How many of the municipalities are in the network; all unless said otherwise. */
  readonly members?: number
  readonly log?: (line: string) => void
}

export type SeedLargeReport = SeedReport & {
  readonly network: { readonly id: string; readonly name: string }
  readonly keys: readonly string[]
}

const networkName = 'Großes Netzwerk'

/** Fills an empty, migrated database for benchmarks: many municipalities of the register in one network, little variety. */
export async function seedLarge(options: SeedLargeOptions): Promise<SeedLargeReport> {
  const { url, today, municipalities = 1000, log = () => {} } = options
  const quarters = demoQuarters(today)
  const joinedOn = lookUp(quarters[0], 'oldest quarter')
  const entries = spreadOverGermany(municipalities)
  const network = { id: randomFrom('large').id(joinedOn), name: networkName }
  const members = entries.slice(0, options.members ?? municipalities)
  const shared = {
    municipality: entries.map((entry) => municipalityRow(entry, joinedOn)),
    network: [network],
    network_member: members.map(({ key }) => ({
      ...{ network_id: network.id, municipality_key: key, joined_on: joinedOn },
    })),
  }
  const byMunicipality = lazily(entries, (entry) => municipalityRows(entry, quarters, options))
  const each = logProgress(log, municipalities)
  const report = await writeSeed({ url }, { shared, byMunicipality, each, placesPerCommit: 25 })
  return { ...report, network, keys: entries.map(({ key }) => key) }
}

// Made one after another while writing: a million rows never are in memory at once.
function* lazily(
  entries: readonly RegisterEntry[],
  make: (entry: RegisterEntry) => Rows,
): Generator<readonly [string, Rows]> {
  for (const entry of entries) yield [entry.key, make(entry)]
}

function logProgress(log: (line: string) => void, total: number) {
  return (done: number) => {
    if (done % 100 === 0 || done === total) log(`large seed: ${done} of ${total} municipalities`)
  }
}

type Measures = Pick<SeedLargeOptions, 'measuresPer' | 'updatesPer'>

function municipalityRows(entry: RegisterEntry, quarters: readonly IsoDate[], options: Measures): Rows {
  const { measuresPer = 100, updatesPer = 5 } = options
  const random = randomFrom(entry.key)
  const locality = plainLocality(entry, quarters)
  const statuses = random.shuffle(statusesFor(measuresPer)).slice(0, measuresPer)
  const unit = { id: random.id('2020-01-01'), municipality_key: entry.key, parent_id: null }
  const rows = statuses.map((status, index) =>
    measureRows({ locality, entry, quarters, random, status, index, updatesPer, unitId: unit.id }),
  )
  return {
    org_unit: [{ ...unit, name: 'Bauamt', short_name: 'BA' }],
    measure: rows.map(({ measure }) => measure),
    status_update: rows.flatMap(({ updates }) => updates),
    sdg_link: rows.flatMap(({ links }) => links),
  }
}

function plainLocality(entry: RegisterEntry, quarters: readonly IsoDate[]): Locality {
  const parts = [entry.name, `${entry.name}-Nord`, `${entry.name}-Süd`]
  return {
    place: {
      ...{ key: entry.key, network: null, size: 'm', measures: 0, care: 'usual', release: 'most', parts },
      water: ['Mühlenbach', 'm'],
    },
    ...{ kind: entry.kind, shortName: entry.name, population: entry.population },
    year: Number(lookUp(quarters[0], 'oldest quarter').slice(0, 4)),
  }
}

type LargeMeasure = {
  readonly locality: Locality
  readonly entry: RegisterEntry
  readonly quarters: readonly IsoDate[]
  readonly random: Random
  readonly status: MeasureStatus
  readonly index: number
  readonly updatesPer: number
  readonly unitId: string
}

function measureRows(frame: LargeMeasure) {
  const { locality, entry, quarters, random, status, index } = frame
  const [title, description, facts] = lookUp(measureTemplates[index % measureTemplates.length], 'template')
  const source = { words: localWords(locality, random), population: entry.population, random }
  const created = lookUp(quarters[0], 'oldest quarter')
  const owner = { municipality_key: entry.key, measure_id: random.id(created) }
  const year = Number(created.slice(0, 4))
  const measure: Row<'measure'> = {
    ...{ id: owner.measure_id, municipality_key: entry.key, number: `${(index % 9) + 1}.${index + 1}` },
    ...{ title: fillSlots(title, source), description: fillSlots(description, source), programme_id: null },
    ...{ field_id: null, lead_unit_id: frame.unitId, co_unit_ids: '{}', partners: null },
    ...{ planned_start: `${year}`, planned_end: `${year + random.integer(1, 5)}`, actual_start: null },
    ...{ actual_end: null, is_continuous: status === 'ongoing', cost_planned: facts.cost ?? null },
    ...{ cost_actual: null, funding: null, cost_note: null, budget_number: null, source: 'Demodaten' },
    ...{ visibility: random.chance(0.9) ? 'public' : 'internal', merged_into: null, version: 1 },
    ...{ archived_on: null, created_at: `${created}T08:00:00.000Z`, created_by: null },
    ...{ changed_at: `${created}T08:00:00.000Z`, changed_by: null, own_values: '{}' },
  }
  return { measure, updates: updateRows(frame, owner), links: linkRows(frame, owner) }
}

type Owner = { readonly municipality_key: string; readonly measure_id: string }

function updateRows(
  { quarters, random, status, updatesPer }: LargeMeasure,
  owner: Owner,
): Row<'status_update'>[] {
  return Array.from({ length: updatesPer }, (_, position) => {
    const isLast = position === updatesPer - 1
    const quarter = Math.floor(((position + 1) * (windowLength - 1)) / updatesPer)
    const keyDate = lookUp(quarters[quarter], 'quarter')
    const current = isLast ? status : 'in-progress'
    const stated = current === 'in-progress' && random.chance(0.8) ? random.integer(0, 95) : null
    return {
      ...{ id: random.id(keyDate), ...owner, key_date: keyDate, recorded_at: momentOn(keyDate, random) },
      ...{ status: current, progress: current === 'completed' ? 100 : stated, is_confirmation: false },
      ...{ note: null, author_id: null },
    }
  })
}

function linkRows({ quarters, random, index }: LargeMeasure, owner: Owner): Row<'sdg_link'>[] {
  const [, , facts] = lookUp(measureTemplates[index % measureTemplates.length], 'template')
  const at = `${lookUp(quarters[0], 'oldest quarter')}T08:00:00.000Z`
  return planLinks(facts, random).map((link) => ({
    ...{ id: random.id(at.slice(0, 10)), ...owner, goal: link.goal, target: link.target, role: link.role },
    ...{ effect: link.effect, justification: link.justification, origin: link.origin },
    ...{ confirmed_at: link.isConfirmed ? at : null, confirmed_by: null },
  }))
}
