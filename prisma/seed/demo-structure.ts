import { addMonths, type IsoDate } from '@kommune17/domain'
import type { RegisterEntry } from '../src/register.ts'
import { type DemoAccount, demoAccounts } from './demo-accounts.ts'
import { firstQuarter, lookUp, type PlaceFrame, type Unit } from './demo-frame.ts'
import { departmentsBySize } from './departments.ts'
import { bnkFields, kommnnFields } from './fields-of-action.ts'
import type { FieldKey, LeadKey } from './measure-template.ts'
import { inventPerson } from './people.ts'
import type { Place } from './place.ts'
import { type Random, randomFrom } from './random.ts'
import type { Row, Rows } from './tables.ts'

export type DemoStructure = { readonly frame: PlaceFrame; readonly rows: Rows }

/** Departments, people, fields of action and programmes of a place. */
export function inventStructure(
  place: Place,
  entry: RegisterEntry,
  quarters: readonly IsoDate[],
): DemoStructure {
  const random = randomFrom(place.key)
  const start = firstQuarter(quarters)
  const founded = addMonths(lookUp(quarters[0], 'oldest quarter'), -1)
  const departments = departmentRows(place, founded, random)
  const people = inventPeople(place, { founded, random, departments })
  const fields = fieldRows(place, founded, random)
  const shortName = entry.name.replace(/ \(.*\)| am Teutoburger Wald/, '')
  const programmes = programmeRows(place, { shortName, founded, random })
  const anchor = lookUp(quarters.at(-1), 'anchor')
  const frame: PlaceFrame = {
    pace: 0.65 + random.next() * 0.65,
    ...{ place, entry, quarters, anchor, random, coordinatorId: people.coordinatorId, units: people.units },
    locality: {
      ...{ place, kind: entry.kind, shortName, population: entry.population },
      year: Number(start.slice(0, 4)) + 1,
    },
    fieldIds: fields.ids,
    programmeId: lookUp(programmes[0], 'programme').id,
    climateProgrammeId: programmes[1]?.id ?? null,
    programmeDecidedOn: founded,
  }
  const rows = {
    ...{ org_unit: departments.map(({ row }) => row), field_of_action: fields.rows, programme: programmes },
    ...{ user: people.users, membership: people.memberships },
  }
  return { frame, rows }
}

type DepartmentRow = { readonly row: Row<'org_unit'> & { id: string }; readonly leads: readonly LeadKey[] }

function departmentRows(place: Place, founded: IsoDate, random: Random): DepartmentRow[] {
  const ids = new Map<string, string>()
  return departmentsBySize[place.size].map(({ name, shortName, under, leads }) => {
    const id = random.id(founded)
    ids.set(shortName, id)
    const parent = under === undefined ? null : lookUp(ids.get(under), `unit ${under}`)
    return { row: { id, municipality_key: place.key, parent_id: parent, name, short_name: shortName }, leads }
  })
}

type PeopleFrame = {
  readonly founded: IsoDate
  readonly random: Random
  readonly departments: readonly DepartmentRow[]
}

// The coordinator and one contributor per department; the demo's own logins take their places where they belong.
function inventPeople(place: Place, { founded, random, departments }: PeopleFrame) {
  const users: (Row<'user'> & { id: string })[] = []
  const memberships: Row<'membership'>[] = []
  const taken = new Set(demoAccounts.map(({ name }) => name))
  const local = demoAccounts.filter(({ municipality }) => municipality === place.key)
  const join = (role: string, unit: Row<'org_unit'> | null) => {
    const account = local.find((one) => one.role === role && one.department === (unit?.short_name ?? null))
    const user = userRow(account ?? inventPerson(random, { place: place.key, taken }), { founded, random })
    users.push(user)
    memberships.push({
      ...{ id: random.id(founded), user_id: user.id, municipality_key: place.key, network_id: null, role },
      ...{ org_unit_id: unit?.id ?? null, valid_from: founded },
    })
    return user.id
  }
  const coordinatorId = join('coordinator', null)
  const units = new Map<LeadKey, Unit>()
  for (const { row, leads } of departments) {
    if (leads.length === 0) continue
    const authorId = join('contributor', row)
    for (const lead of leads) units.set(lead, { id: row.id, authorId })
  }
  for (const { role } of local) if (role === 'viewer' || role === 'group-member') join(role, null)
  return { users, memberships, coordinatorId, units }
}

/** A user of the demo; signs in by one click or not at all, so there is no password to store. */
export function userRow(
  person: Pick<DemoAccount, 'name' | 'email'>,
  { founded, random }: { founded: IsoDate; random: Random },
): Row<'user'> & { id: string } {
  const at = `${founded}T06:00:00.000Z`
  return {
    ...{ id: random.id(founded), name: person.name, email: person.email, email_verified: true },
    ...{ is_administrator: false, created_at: at, updated_at: at },
  }
}

function fieldRows(place: Place, founded: IsoDate, random: Random) {
  const vocabulary = place.network === 'gnk' ? bnkFields : kommnnFields
  const names = [...new Set(Object.values(vocabulary))]
  const rows = names.map((name, position) => ({
    ...{ id: random.id(founded), municipality_key: place.key, name, position },
  }))
  const idByName = new Map(rows.map(({ id, name }) => [name, id]))
  const ids = new Map<FieldKey, string>()
  for (const key of fieldKeys) ids.set(key, lookUp(idByName.get(vocabulary[key]), `field ${key}`))
  return { rows, ids }
}

const fieldKeys: readonly FieldKey[] = [
  ...(['mobility', 'climate', 'circular', 'nature', 'land', 'housing'] as const),
  ...(['justice', 'education', 'health', 'economy', 'global'] as const),
]

type ProgrammeFrame = { readonly shortName: string; readonly founded: IsoDate; readonly random: Random }

function programmeRows(place: Place, { shortName, founded, random }: ProgrammeFrame) {
  const isAgreement = place.network === 'kommnn'
  const main = {
    ...{ id: random.id(founded), municipality_key: place.key, decided_on: founded },
    title: isAgreement
      ? `Zielvereinbarung Nachhaltige Kommune ${shortName}`
      : `Handlungsprogramm Nachhaltigkeit ${shortName}`,
    kind: isAgreement ? 'target-agreement' : 'action-programme',
  }
  if (place.size === 'v' || place.size === 'm') return [main]
  const earlierDay = addMonths(founded, -14)
  const climate = { ...main, id: random.id(earlierDay), title: `Klimaschutzkonzept ${shortName}` }
  return [main, { ...climate, kind: 'climate-plan', decided_on: earlierDay }]
}
