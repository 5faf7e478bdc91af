import { describe, expect, test } from 'vitest'
import { aLink } from '../testing.ts'
import type { ComparableMeasure } from './measure-profile.ts'
import { createWordReader } from './measure-words.ts'
import { everyMeasure, heldBack, others, type Pair, tuned } from './similar-measures.pool.ts'
import { similarMeasures } from './similar-measures.ts'

const read = createWordReader()

/** Of how many pairs the second is among the first five of all measures when the first asks. */
function recallAtFive(pairs: readonly Pair[]): number {
  const found = pairs.filter(([measure, twin]) =>
    similarMeasures(measure, everyMeasure, { limit: 5, read }).some((one) => one.measure.id === twin.id),
  )
  return found.length / pairs.length
}

const turned = (pairs: readonly Pair[]) => pairs.map(([a, b]): Pair => [b, a])

describe('what another municipality calls the same is among the first five', () => {
  test('the pool is as large as promised', () => {
    expect(tuned.length + heldBack.length).toBeGreaterThanOrEqual(110)
    expect(heldBack.length).toBeGreaterThanOrEqual(50)
    expect(others.length).toBeGreaterThanOrEqual(300)
  })

  test.each([
    ['used in tuning', tuned, 0.9],
    ['used in tuning, asked from the other side', turned(tuned), 0.9],
    ['held back', heldBack, 0.8],
    ['held back, asked from the other side', turned(heldBack), 0.8],
  ] as const)('for pairs %s', { timeout: 30_000 }, (_, pairs, least) => {
    expect(recallAtFive(pairs)).toBeGreaterThanOrEqual(least)
  })
})

function measureOf(id: string, overrides: Partial<ComparableMeasure> = {}): ComparableMeasure {
  return {
    id,
    title: 'Radwegebau an der Kreisstraße',
    description: null,
    links: [aLink({ goal: 11, target: '11.2' }), aLink({ goal: 3 })],
    municipality: { key: '03355022', kind: 'town', population: 78_000 },
    ...overrides,
  }
}

const elsewhere = { key: '03256030', kind: 'town', population: 21_000 } as const

describe('the reasons', () => {
  test('name shared targets, goals beyond them, words as written there, size and kind', () => {
    const other = measureOf('b', { title: 'Bau von Radwegen', municipality: elsewhere })
    expect(similarMeasures(measureOf('a'), [other], { limit: 5 })).toEqual([
      {
        measure: other,
        reasons: {
          targets: ['11.2'],
          goals: [3],
          words: ['Radwegen'],
          sizeClass: '20000-to-100000',
          municipalityKind: 'town',
        },
      },
    ])
  })

  test('links that hinder or wait for confirmation are none, and an unknown size is no common one', () => {
    const asked = measureOf('a', { municipality: { ...elsewhere, key: '03254021', population: null } })
    const other = measureOf('b', {
      links: [aLink({ target: '11.2', effect: 'hinders' }), aLink({ goal: 3, isConfirmed: false })],
      municipality: { ...elsewhere, population: null },
    })
    expect(similarMeasures(asked, [other], { limit: 5 })[0]?.reasons).toMatchObject({
      targets: [],
      goals: [],
      sizeClass: null,
    })
  })

  test('a mistyped word nobody listed is found and shown as it stands there', () => {
    const asked = measureOf('a', { title: 'Kletterhalle', links: [] })
    const other = measureOf('b', { title: 'Neubau einer Kleterhalle', links: [], municipality: elsewhere })
    expect(similarMeasures(asked, [other], { limit: 5 })[0]?.reasons.words).toEqual(['Kleterhalle'])
  })

  test('fillers, a goal, a size or a kind in common are not enough', () => {
    const asked = measureOf('a', { title: 'Konzept der Stadt', links: [aLink({ goal: 3 })] })
    const other = { ...asked, id: 'b', title: 'Erstellung eines Konzepts', municipality: elsewhere }
    expect(similarMeasures(asked, [other], { limit: 5 })).toEqual([])
  })

  test('what is rare among all says more than what is common', () => {
    const asked = measureOf('a', { title: 'Radweg Storchennest', links: [] })
    const road = measureOf('b', { title: 'Radweg', links: [], municipality: elsewhere })
    const stork = measureOf('c', { title: 'Storchennest', links: [], municipality: elsewhere })
    const first = (rad: number, stork_: number) =>
      similarMeasures(asked, [road, stork], {
        limit: 1,
        frequencies: {
          measures: 1_000,
          parts: new Map([
            ['rad', rad],
            ['weg', rad],
            ...read('Storchennest').flatMap(({ parts }) => parts.map((part) => [part, stork_] as const)),
          ]),
          targets: new Map(),
          goals: new Map(),
        },
      })[0]?.measure.id
    expect(first(900, 2)).toBe('c')
    expect(first(2, 900)).toBe('b')
  })
})
