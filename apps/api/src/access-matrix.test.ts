import { DomainError } from '@kommune17/domain'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from './app-router.ts'
import type { RateLimits } from './rate-limits.ts'
import { testableDatabases } from './testing/each-database.ts'
import { addPlaceFixture, canary, type PlaceFixture, unknownPlace } from './testing/place-fixture.ts'
import { sampleInputs } from './testing/sample-inputs.ts'
import { type Persona, personas, startTestApi, type TestApi } from './testing/test-api.ts'

const procedures = appRouter._def.procedures
const names = Object.keys(procedures).sort()

/** Whose things are asked for; `object` means: in one's own place, but pointing at a thing that lies elsewhere. */
const relations = ['own', 'foreign', 'unknown', 'foreign-object', 'unknown-object'] as const
type Relation = (typeof relations)[number]

type Outcomes = Partial<Record<Relation, Partial<Record<string, string>>>>
type Matrix = Record<string, Outcomes>

// Guessing is tested elsewhere; here everybody asks everything, many times.
const unlimited: RateLimits = { spend: async () => {}, succeed: async () => {} }

const askers = personas.filter((persona) => persona !== 'foreign-coordinator')

for (const kind of await testableDatabases()) {
  describe(`who may do what, on the ${kind} database`, () => {
    let api: TestApi
    let leaks: string[]

    beforeAll(async () => {
      api = await startTestApi(kind)
    })
    afterAll(() => api.stop())

    test('every procedure has a sample input and nothing else has', () => {
      expect(Object.keys(sampleInputs).sort()).toEqual(names)
    })

    test('the outcome of every procedure, role and relation is the reviewed one', async () => {
      leaks = []
      const matrix = await runMatrix(api, { isFilterOn: true, leaks })
      await expect(`${JSON.stringify(matrix, null, 2)}\n`).toMatchFileSnapshot('./access-matrix.json')
      expect(differences(matrix)).toEqual([])
      expect(leaks).toEqual([])
    })

    test('with the tenant filter of the application switched off, the database alone gives the same answers', async () => {
      leaks = []
      const matrix = await runMatrix(api, { isFilterOn: false, leaks })
      await expect(`${JSON.stringify(matrix, null, 2)}\n`).toMatchFileSnapshot('./access-matrix.json')
      expect(leaks).toEqual([])
    })
  })
}

type Run = { readonly isFilterOn: boolean; readonly leaks: string[] }

async function runMatrix(api: TestApi, run: Run): Promise<Matrix> {
  const places = {
    own: await addPlaceFixture(api, 'own'),
    foreign: await addPlaceFixture(api, 'foreign'),
    unknown: unknownPlace(),
  }
  const matrix: Matrix = {}
  for (const name of names) {
    const outcomes: Outcomes = {}
    for (const relation of relations) {
      if (!isAsked(name, relation, places)) continue
      outcomes[relation] = await askEverybody(api, { ...run, name, relation, places })
    }
    matrix[name] = outcomes
  }
  return matrix
}

type Places = { own: PlaceFixture; readonly foreign: PlaceFixture; readonly unknown: PlaceFixture }
type Question = Run & { readonly name: string; readonly relation: Relation; readonly places: Places }

/** The roles by outcome; what a role used up is made anew for the next. */
async function askEverybody(api: TestApi, question: Question) {
  const byOutcome = new Map<string, Persona[]>()
  for (const persona of askers) {
    const outcome = await ask(api, persona, question)
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), persona])
    if (outcome === 'ok' && isChange(question.name)) question.places.own = await addPlaceFixture(api, 'own')
  }
  return Object.fromEntries([...byOutcome].sort().map(([outcome, roles]) => [outcome, roles.join(' ')]))
}

async function ask(api: TestApi, persona: Persona, { name, relation, places, isFilterOn, leaks }: Question) {
  const input = inputFor(name, relation, places)
  try {
    const answer = await call(api.as(persona, { isFilterOn, limits: unlimited }), name, input)
    if (persona !== 'administrator' && JSON.stringify(answer ?? null).includes(canary)) {
      leaks.push(`${name} shows ${persona} something foreign (${relation})`)
    }
    return 'ok'
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof TRPCError)) return 'not even an error of the transport'
  return error.cause instanceof DomainError
    ? error.cause.code
    : `${error.code}: ${error.cause?.message ?? ''}`
}

async function call(caller: object, name: string, input: unknown): Promise<unknown> {
  const [feature = '', procedure = ''] = name.split('.')
  const target: unknown = Reflect.get(Reflect.get(caller, feature), procedure)
  if (typeof target !== 'function') throw new Error(`no procedure ${name}`)
  return Reflect.apply(target, null, input === undefined ? [] : [input])
}

function inputFor(name: string, relation: Relation, { own, foreign, unknown }: Places): object | undefined {
  const { municipality, network } = own
  const place = {
    own,
    foreign,
    unknown,
    'foreign-object': { ...foreign, municipality, network },
    'unknown-object': { ...unknown, municipality, network },
  }[relation]
  return sampleInputs[name]?.(place)
}

/** A relation is a question of its own only where it changes the input. */
function isAsked(name: string, relation: Relation, places: Places): boolean {
  if (relation === 'own') return true
  const asked = (candidate: Relation) => JSON.stringify(stable(inputFor(name, candidate, places)))
  if (relation === 'foreign' || relation === 'unknown') return asked('foreign') !== asked('unknown')
  return asked('foreign-object') !== asked('unknown-object')
}

// Samples number the names they invent; those numbers make no difference between places.
function stable(input: object | undefined): object {
  return Object.fromEntries(
    Object.entries(input ?? {}).map(([key, value]) => [key, String(value).replace(/ \d+$/, '')]),
  )
}

function isChange(name: string): boolean {
  const procedure: unknown = Reflect.get(procedures, name)
  return typeof procedure === 'function' && Reflect.get(Reflect.get(procedure, '_def'), 'type') === 'mutation'
}

/** Procedures that would tell a foreign thing from one that does not exist. */
function differences(matrix: Matrix): string[] {
  return Object.entries(matrix).flatMap(([name, outcomes]) => {
    const isAdministration = name.startsWith('installation.')
    const pairs = [
      [outcomes.foreign, outcomes.unknown],
      [outcomes['foreign-object'], outcomes['unknown-object']],
    ]
    const differs = pairs.some(([a, b]) => JSON.stringify(a) !== JSON.stringify(b))
    return differs && !isAdministration ? [name] : []
  })
}
