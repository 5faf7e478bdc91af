import { expect, test } from 'vitest'
import { isInfluenceable, municipalInfluence, municipalInfluences } from './municipal-influence.ts'
import { targets } from './targets.ts'

const readings = targets.map(({ code, goal }) => ({ code, goal, influence: municipalInfluence(code) }))

test('every target has a reading, and a code that does not exist has none', () => {
  expect(readings.every(({ influence }) => municipalInfluences.includes(influence))).toBe(true)
  expect(() => municipalInfluence('13.20')).toThrow()
  expect(() => municipalInfluence('constructor')).toThrow()
})

// The goals are those of the catalogue "SDG-Indikatoren für Kommunen" (INKAR, BBSR); which target an indicator means is our
// reading, like the flags. What is measured of municipalities, they can move.
test('targets that German municipal indicators measure are never out of reach', () => {
  const measured = [
    ...[
      '1.2',
      '2.4',
      '3.4',
      '3.8',
      '3.9',
      '4.1',
      '4.2',
      '4.5',
      '4.a',
      '5.5',
      '6.3',
      '6.4',
      '6.6',
      '7.2',
      '7.a',
    ],
    ...[
      '8.1',
      '8.3',
      '8.5',
      '9.5',
      '9.c',
      '10.2',
      '10.7',
      '11.1',
      '11.2',
      '11.3',
      '11.7',
      '3.6',
      '12.2',
      '12.5',
    ],
    ...['12.7', '12.8', '13.2', '15.3', '16.1', '16.6', '17.1', '17.9', '17.16'],
  ]
  const missed = readings.filter(({ code }) => measured.includes(code)).filter((one) => !isInfluenceable(one))
  expect(missed).toEqual([])
})

test('the core tasks of municipalities are within their reach, world trade is not', () => {
  const flagsOf = (...codes: string[]) => codes.map(municipalInfluence)
  expect(new Set(flagsOf('4.2', '4.a', '6.1', '6.2', '11.2', '11.3', '11.5', '12.5', '12.7'))).toEqual(
    new Set(['yes']),
  )
  expect(new Set(flagsOf('2.b', '10.5', '14.6', '17.4', '17.10', '17.12'))).toEqual(new Set(['no']))
})
