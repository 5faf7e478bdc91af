import fc from 'fast-check'
import { expect, test } from 'vitest'
import { municipalityKinds, sizeClass } from '../municipalities/municipality.ts'
import { goalNumbers } from '../sdg/goal-number.ts'
import { isCountedLink } from '../sdg/sdg-link.ts'
import { targetsOfGoal } from '../sdg/targets.ts'
import { aLink } from '../testing.ts'
import type { ComparableMeasure } from './measure-profile.ts'
import { createWordReader } from './measure-words.ts'
import { similarMeasures } from './similar-measures.ts'

const read = createWordReader()
const word = fc.constantFrom(
  ...[
    'Radweg',
    'Radwege',
    'Bau',
    'Konzept',
    'Klimaschutz',
    'Photovoltaik',
    'Photovolatik',
    'Schuldach',
    'Storch',
  ],
  ...['der', '', '🌳', 'Straßenbaum', 'Baum', '.*', 'Müll', 'Muell', 'constructor', '__proto__', 'Storchh'],
)
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const link = fc.constantFrom(...goalNumbers.slice(0, 4)).chain((goal) =>
  fc.record({
    goal: fc.constant(goal),
    target: fc.constantFrom(
      null,
      ...targetsOfGoal(goal)
        .slice(0, 3)
        .map(({ code }) => code),
    ),
    role: fc.constant('primary' as const),
    effect: fc.constantFrom('supports' as const, 'hinders' as const),
    isConfirmed: fc.boolean(),
  }),
)
const municipality = fc.record({
  key: fc.constantFrom('03355022', '03256030', '03254021', '03153'),
  kind: fc.constantFrom(...municipalityKinds),
  population: fc.constantFrom(null, 0, 4_999, 5_000, 150_000),
})
const measure = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  title: text,
  description: fc.option(text),
  links: fc.array(link, { maxLength: 4 }),
  municipality,
})
const candidates = fc.uniqueArray(measure, { maxLength: 8, selector: ({ id }) => id })
const limit = fc.nat(10)

test('the order of the candidates never matters, nor does a candidate given twice', () => {
  const shuffled = candidates.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(measure, shuffled, limit, (asked, [list, other], most) => {
      const found = similarMeasures(asked, list, { limit: most, read })
      expect(similarMeasures(asked, other, { limit: most })).toEqual(found)
      expect(similarMeasures(asked, [...list, ...list], { limit: most, read })).toEqual(found)
      expect(found.length).toBeLessThanOrEqual(most)
    }),
  )
})

test('none is of the own municipality, and each shares a target or a word', () => {
  everyAnswer((asked, { measure: other, reasons }) => {
    expect(other.municipality.key).not.toBe(asked.municipality.key)
    expect(reasons.targets.length + reasons.words.length).toBeGreaterThan(0)
  })
})

test('targets, goals, size and kind given as reasons are those of both measures', () => {
  everyAnswer((asked, { measure: other, reasons }) => {
    for (const { links, municipality: place } of [asked, other]) {
      const counted = links.filter(isCountedLink)
      expect(counted.map(({ target }) => target)).toEqual(expect.arrayContaining([...reasons.targets]))
      expect(counted.map(({ goal }) => goal)).toEqual(expect.arrayContaining([...reasons.goals]))
      expect([null, place.kind]).toContain(reasons.municipalityKind)
      expect([null, place.population === null ? null : sizeClass(place.population)]).toContain(
        reasons.sizeClass,
      )
    }
  })
})

test('words given as reasons stand in the candidate, and the measure has one like each', () => {
  const partsOf = (text: string) => read(text).flatMap(({ parts }) => parts)
  everyAnswer((asked, { measure: other, reasons }) => {
    const own = partsOf(`${asked.title} ${asked.description ?? ''}`)
    for (const written of reasons.words) {
      expect(`${other.title} ${other.description ?? ''}`).toContain(written)
      const beginnings = partsOf(written).map((part) => part.slice(0, 4))
      expect(own.some((part) => beginnings.includes(part.slice(0, 4)))).toBe(true)
    }
  })
})

test('what is true of one side is true of the other', () => {
  fc.assert(
    fc.property(measure, measure, (a, second) => {
      const b = { ...second, id: 'z' }
      const [there] = similarMeasures(a, [b], { limit: 1, read })
      const [back] = similarMeasures(b, [a], { limit: 1, read })
      expect(there === undefined).toBe(back === undefined)
      if (there === undefined || back === undefined) return
      const { words, ...reasons } = there.reasons
      const { words: wordsBack, ...reasonsBack } = back.reasons
      expect(words.length > 0).toBe(wordsBack.length > 0)
      expect(sorted(reasonsBack)).toEqual(sorted(reasons))
    }),
  )
})

test('without text and links nothing is similar, and nothing breaks', () => {
  const empty = { id: 'x', title: '', description: null, links: [], municipality: place('03153') }
  expect(
    similarMeasures(empty, [{ ...empty, id: 'y', municipality: place('03254021') }], { limit: 5 }),
  ).toEqual([])
  expect(similarMeasures(empty, [], { limit: 5 })).toEqual([])
})

test.each([
  ['one endless word', 'a'.repeat(100_000)],
  ['endless compounds', 'radwegbau'.repeat(11_000)],
  ['emoji', '👩‍👩‍👧‍👦🌳'.repeat(9_000)],
  ['signs of patterns', '(.*)+[\\w]{1,9}$^|?-/'.repeat(5_000)],
  ['hyphens', `${'-'.repeat(50_000)}${'a-'.repeat(25_000)}`],
  ['combining marks', 'a\u0308'.repeat(50_000)],
  ['ever new words', Array.from({ length: 12_000 }, (_, index) => `w${index.toString(36)}q`).join(' ')],
])('100 kB of %s are read up to a limit, so that the rest costs nothing', (_, hostile) => {
  const asked = {
    id: 'x',
    title: hostile,
    description: hostile,
    links: [aLink()],
    municipality: place('03153'),
  }
  const list = Array.from({ length: 20 }, (_each, index) => ({
    ...asked,
    id: String(index),
    municipality: place('03254021'),
  }))
  const cut = list.map((each) => ({ ...each, title: hostile.slice(0, 4_000) }))
  const idsOf = (found: ReturnType<typeof similarMeasures>) => found.map(({ measure: { id } }) => id)
  expect(idsOf(similarMeasures(asked, list, { limit: 9 }))).toEqual(
    idsOf(similarMeasures(asked, cut, { limit: 9 })),
  )
})

function place(key: string) {
  return { key, kind: 'district', population: null } as const
}

function sorted({ targets, goals, ...rest }: { targets: readonly string[]; goals: readonly number[] }) {
  return { ...rest, targets: targets.toSorted(), goals: goals.toSorted() }
}

type Answer = ReturnType<typeof similarMeasures>[number]

function everyAnswer(check: (asked: ComparableMeasure, answer: Answer) => void) {
  fc.assert(
    fc.property(measure, candidates, limit, (asked, list, most) => {
      for (const answer of similarMeasures(asked, list, { limit: most, read })) check(asked, answer)
    }),
  )
}
