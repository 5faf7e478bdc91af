import { errorCodes, fieldIssueCodes, goalNumbers, measureStatuses } from '@kommune17/domain'
import { describe, expect, it } from 'vitest'
import { texts } from './all-texts.ts'
import { loadTexts } from './texts.ts'

type Leaf = { path: string; value: unknown }

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`))
}

const german = leaves(texts.de)
const english = leaves(texts.en)

describe('the words in both languages', () => {
  it('have the same keys in German and English', () => {
    expect(english.map(({ path }) => path).sort()).toEqual(german.map(({ path }) => path).sort())
  })

  it('are sentences to fill in at the same places', () => {
    const functions = (all: Leaf[]) =>
      all.filter(({ value }) => typeof value === 'function').map(({ path }) => path)
    expect(functions(english).sort()).toEqual(functions(german).sort())
  })

  it('leave no text empty', () => {
    const empty = [...german, ...english].filter(
      ({ value }) => typeof value === 'string' && value.trim() === '',
    )
    expect(empty).toEqual([])
  })

  it('write true umlauts and no double blanks', () => {
    const spoiled = german.filter(
      ({ value }) =>
        typeof value === 'string' && /\b(fuer|ueber|koenn|muess|Massnahme)|\u0020{2}/.test(value),
    )
    expect(spoiled).toEqual([])
  })

  it('are the same objects whether loaded lazily or taken at once', async () => {
    expect(await loadTexts('de')).toBe(texts.de)
    expect(await loadTexts('en')).toBe(texts.en)
  })
})

describe.each(['de', 'en'] as const)('the sentences for people in %s', (locale) => {
  const { errors, fields, statuses, goalNames } = texts[locale]

  it('say for every error what happened and what to do: two sentences, no undefined', () => {
    for (const code of errorCodes) {
      const sentence = errors[code]({})
      expect(sentence, code).toMatch(/[.;,?!].*[.]$/)
      expect(sentence, code).not.toMatch(/undefined|null|NaN/)
    }
  })

  it('say for every field what belongs into it', () => {
    for (const code of fieldIssueCodes) {
      expect(fields[code]({}), code).toMatch(/\.$/)
      expect(fields[code]({ minimum: 3, maximum: 9 }), code).not.toMatch(/undefined/)
    }
  })

  it('define every status and name every goal', () => {
    for (const status of measureStatuses) expect(statuses[status].definition.length).toBeGreaterThan(20)
    expect(goalNumbers.map((goal) => goalNames[goal]).filter((name) => name.length > 0)).toHaveLength(17)
  })
})

describe('errors with details', () => {
  it('name the person who changed the same fields', () => {
    expect(texts.de.errors.conflict({ by: 'Ute Ehlers' })).toContain('Ute Ehlers hat inzwischen')
    expect(texts.de.errors.conflict({})).toContain('Eine andere Person hat inzwischen')
  })

  it('turn waiting seconds into whole minutes', () => {
    expect(texts.de.errors['too-many-attempts']({ seconds: 61 })).toContain('Warten Sie 2 Minuten')
    expect(texts.de.errors['too-many-attempts']({ seconds: 20 })).toContain('Warten Sie eine Minute')
  })

  it('name the limits of a field', () => {
    expect(texts.de.fields['too-long']({ maximum: 200 })).toContain('höchstens 200 Zeichen')
    expect(texts.de.fields['out-of-range']({ minimum: 0, maximum: 100 })).toContain('von 0 bis 100')
  })
})
