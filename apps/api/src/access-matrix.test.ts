import { readFile } from 'node:fs/promises'
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

/** The roles by what they are answered. */
type Outcome = ReadonlyMap<string, readonly Persona[]>
type Outcomes = Partial<Record<Relation, Outcome>>
type Matrix = Record<string, Outcomes>

// Guessing is tested elsewhere; here everybody asks everything, many times.
const unlimited: RateLimits = { spend: async () => {}, succeed: async () => {} }

const patience = { timeout: 300_000 }

const askers = personas.filter((persona) => persona !== 'foreign-coordinator')

for (const kind of await testableDatabases()) {
  describe(`who may do what, on the ${kind} database`, () => {
    let api: TestApi

    beforeAll(async () => {
      api = await startTestApi(kind)
    })
    afterAll(() => api.stop())

    test('every procedure has a sample input and nothing else has', () => {
      expect(Object.keys(sampleInputs).sort()).toEqual(names)
    })

    test('the outcome of every procedure, role and relation is the reviewed one', patience, async () => {
      const leaks: string[] = []
      const matrix = await runMatrix(api, { isFilterOn: true, leaks })
      await expect(asText(matrix)).toMatchFileSnapshot('./access-matrix.json')
      expect(tellingApart(matrix)).toEqual([])
      expect(leaks).toEqual([])
    })

    test(
      'the database alone gives the same answers, the filter of the application being off',
      patience,
      async () => {
        const leaks: string[] = []
        const matrix = await runMatrix(api, { isFilterOn: false, leaks })
        expect(asText(matrix)).toBe(await readFile(new URL('./access-matrix.json', import.meta.url), 'utf8'))
        expect(leaks).toEqual([])
      },
    )

    test('a leak would have been noticed: the foreign place does show its own texts', async () => {
      const { measureId: id, municipality } = await addPlaceFixture(api, 'foreign')
      const seen = await api.as('foreign-coordinator').measure.find({ municipality, id })
      expect(JSON.stringify(seen)).toContain(canary)
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
async function askEverybody(api: TestApi, question: Question): Promise<Outcome> {
  const byOutcome = new Map<string, Persona[]>()
  for (const persona of askers) {
    const outcome = await ask(api, persona, question)
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), persona])
    if (outcome === 'ok' && usesUp.test(question.name))
      question.places.own = await addPlaceFixture(api, 'own')
  }
  return byOutcome
}

// What these succeed with once cannot be done again to the same thing.
const usesUp =
  /\.(archive|restore|end|revokeInvitation|remove\w*)$|^(measure\.change|link\.add|report\.(change|freeze)|import\.(cancel|choose|run|undo))$/

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
    Object.entries(input ?? {}).map(([key, value]) => [key, JSON.stringify(value).replace(/ \d+(?=")/g, '')]),
  )
}

/** Procedures that tell a foreign thing from one that does not exist; the administration may know what there is. */
function tellingApart(matrix: Matrix): string[] {
  return Object.entries(matrix).flatMap(([name, { foreign, unknown, ...objects }]) => {
    const isTold = oneLine(foreign) !== oneLine(unknown)
    const isObjectTold = oneLine(objects['foreign-object']) !== oneLine(objects['unknown-object'])
    return (isTold || isObjectTold) && !name.startsWith('installation.') ? [name] : []
  })
}

/** The table as it is reviewed: a line for each relation, foreign and unknown in one where they are answered alike. */
function asText(matrix: Matrix): string {
  const table = Object.entries(matrix).map(([name, outcomes]) => {
    const { own, foreign, unknown } = outcomes
    const [foreignObject, unknownObject] = [outcomes['foreign-object'], outcomes['unknown-object']]
    const lines = {
      own: oneLine(own),
      ...together(['foreign', foreign], ['unknown', unknown]),
      ...together(['foreign object', foreignObject], ['unknown object', unknownObject]),
    }
    return [name, lines]
  })
  return `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`
}

type Named = readonly [name: string, outcome: Outcome | undefined]

function together([a, outcomeA]: Named, [b, outcomeB]: Named): Record<string, string> {
  if (outcomeA === undefined || outcomeB === undefined) return {}
  const [lineA, lineB] = [oneLine(outcomeA), oneLine(outcomeB)]
  return lineA === lineB ? { [`${a} or ${b}`]: lineA } : { [a]: lineA, [b]: lineB }
}

/** The answer most get is for "others". */
function oneLine(outcome: Outcome = new Map()): string {
  const [usual, ...rest] = [...outcome].sort(([, a], [, b]) => b.length - a.length)
  const special = rest.map(([answer, roles]) => `${answer}: ${roles.join(', ')}`).sort()
  return [...special, `${usual?.[0] ?? 'never asked'}: ${rest.length === 0 ? 'all' : 'others'}`].join('; ')
}
