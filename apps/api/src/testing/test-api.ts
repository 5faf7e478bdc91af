import { type MunicipalityKey, type Role, roles } from '@kommune17/domain'
import type { DatabaseKind } from '@kommune17/prisma'
import { startTestDatabase } from '@kommune17/prisma/testing'
import { v7 as uuid } from 'uuid'
import { appRouter } from '../app-router.ts'
import { authorizeOperator } from '../authorize.ts'
import { databaseDay, systemClock } from '../clock.ts'
import { type Database, inIdentity, inScope } from '../database.ts'
import { createImportJobs } from '../features/imports/import-jobs.ts'
import type { ReadList } from '../features/imports/read-list.ts'
import { addMunicipality } from '../features/installation/add-municipality.ts'
import { addNetwork } from '../features/installation/add-network.ts'
import { joinNetwork } from '../features/installation/join-network.ts'
import { createPaperThreads } from '../features/reports/paper-threads.ts'
import { createIdentity } from '../identity/better-auth-identity.ts'
import type { SignedIn } from '../identity/identity.ts'
import { addUser } from '../identity/user-store.ts'
import { createRateLimits } from '../rate-limits.ts'
import { closedSetup } from '../setup.ts'
import type { RequestPort, Services } from '../trpc/context.ts'
import { createCallerFactory } from '../trpc/procedures.ts'
import { readHere } from './read-here.ts'

/** The people of the tests: one for each role in the own places, two without a role, and a foreign coordinator. */
export const personas = ['anonymous', 'none', ...roles, 'foreign-coordinator'] as const
export type Persona = (typeof personas)[number]

export const password = 'Vier zufaellige Woerter'
export const own = '03355022'
export const foreign = '03241001'
/** A place of the register that does not use the product. */
export const unknown = '03404000'

export type Caller = ReturnType<ReturnType<typeof createCallerFactory<(typeof appRouter)['_def']['record']>>>

export type TestApi = {
  readonly services: Services
  readonly networks: { readonly own: string; readonly foreign: string }
  readonly departmentId: string
  readonly people: Readonly<Record<Persona, SignedIn | null>>
  /** Calls procedures as this person, without a web server. */
  readonly as: (persona: Persona, changed?: Partial<Services>) => Caller
  readonly stop: () => Promise<void>
}

const createCaller = createCallerFactory(appRouter)

/**
 * A real database of this kind with two municipalities, two networks and everybody in `personas`. Lists are read without
 * a thread of their own unless `read` is the product's: from source each thread takes seconds to start.
 */
export async function startTestApi(kind: DatabaseKind, read: ReadList = readHere): Promise<TestApi> {
  const opened = await startTestDatabase(kind)
  const services = createTestServices(opened.prisma, read)
  const networks = await addPlaces(services)
  const departmentId = await addDepartment(opened.prisma)
  const people = await addPeople(services, { networks, departmentId })
  return {
    services,
    networks,
    departmentId,
    people,
    as: (persona, changed) => callerFor({ ...services, ...changed }, people[persona]),
    stop: async () => {
      await services.imports.stop()
      await opened.stop()
    },
  }
}

/** The product's parts on a test database, as `serve` would put them together. */
export function createTestServices(database: Database, read: ReadList): Services {
  const baseUrl = 'http://localhost:4717'
  return {
    database,
    identity: createIdentity({ database, secret: 'x1Yz'.repeat(16), baseUrl }),
    limits: createRateLimits(database),
    clock: systemClock,
    setup: closedSetup,
    demo: null,
    operator: { name: 'Stadt Beispiel', contact: null, mediation: null, statementOn: null },
    imports: createImportJobs({
      database,
      clock: systemClock,
      read,
      onFailure: (error) => {
        throw error
      },
    }),
    papers: createPaperThreads(),
    baseUrl,
    isFilterOn: true,
  }
}

/** A request without a web server; `cookies` collects what would have been set. */
export function testRequest(cookies: string[] = []): RequestPort {
  return {
    id: 'test',
    address: '192.0.2.1',
    cookies: '',
    setCookies: (lines) => cookies.push(...lines),
    clearSiteData: () => {},
  }
}

function callerFor(services: Services, visitor: SignedIn | null): Caller {
  const { now, today } = services.clock
  return createCaller({ services, request: testRequest(), visitor, now: now(), today: today() })
}

async function addPlaces({ database, clock }: Services) {
  return inScope(database, { installation: true }, async (tx) => {
    const ctx = { scope: authorizeOperator(), tx, now: clock.now(), today: clock.today() }
    await addMunicipality(ctx, own)
    await addMunicipality(ctx, foreign)
    const networks = {
      own: await addNetwork(ctx, 'Netz Heide'),
      foreign: await addNetwork(ctx, 'Netz Leine'),
    }
    await joinNetwork(ctx, { network: networks.own, municipality: own })
    await joinNetwork(ctx, { network: networks.foreign, municipality: foreign })
    return networks
  })
}

function addDepartment(database: Database): Promise<string> {
  return inScope(database, { municipality: own }, async (tx) => {
    const id = uuid()
    await tx.orgUnit.create({ data: { id, municipalityKey: own, name: 'Fachbereich Umwelt' } })
    return id
  })
}

type Place = { municipalityKey: MunicipalityKey | null; networkId: string | null; orgUnitId: string | null }
type Home = { networks: TestApi['networks']; departmentId: string }

async function addPeople(services: Services, home: Home): Promise<TestApi['people']> {
  const names = personas.filter((persona) => persona !== 'anonymous')
  const people = new Map<Persona, SignedIn>()
  for (const persona of names) people.set(persona, await addPerson(services, persona, placeOf(persona, home)))
  return {
    anonymous: null,
    none: people.get('none') ?? null,
    viewer: people.get('viewer') ?? null,
    'group-member': people.get('group-member') ?? null,
    contributor: people.get('contributor') ?? null,
    coordinator: people.get('coordinator') ?? null,
    'network-coordinator': people.get('network-coordinator') ?? null,
    administrator: people.get('administrator') ?? null,
    'foreign-coordinator': people.get('foreign-coordinator') ?? null,
  }
}

function placeOf(persona: Persona, { networks, departmentId }: Home): Place | null {
  if (persona === 'none' || persona === 'administrator' || persona === 'anonymous') return null
  if (persona === 'network-coordinator')
    return { municipalityKey: null, networkId: networks.own, orgUnitId: null }
  const municipalityKey = persona === 'foreign-coordinator' ? foreign : own
  return { municipalityKey, networkId: null, orgUnitId: persona === 'contributor' ? departmentId : null }
}

const hashes = new WeakMap<Services, Promise<string>>()

// A good hash takes a quarter of a second; everybody here has the same password.
function hashOfPassword(services: Services): Promise<string> {
  const hash = hashes.get(services) ?? services.identity.hashPassword(password)
  hashes.set(services, hash)
  return hash
}

async function addPerson(services: Services, persona: Persona, place: Place | null): Promise<SignedIn> {
  const person = {
    name: `Person ${persona}`,
    email: `${persona}@example.org`,
    isAdministrator: persona === 'administrator',
  }
  const userId = await inIdentity(services.database, async (tx) => {
    const id = await addUser(tx, { ...person, password, passwordHash: await hashOfPassword(services) })
    const role: Role | undefined =
      persona === 'foreign-coordinator' ? 'coordinator' : roles.find((name) => name === persona)
    if (place && role) {
      const validFrom = databaseDay(services.clock.today())
      await tx.membership.create({ data: { id: uuid(), userId: id, ...place, role, validFrom } })
    }
    return id
  })
  return { userId, ...person, sessionEnd: { at: '2099-12-31T00:00:00.000Z', secondsLeft: 43_200 } }
}
