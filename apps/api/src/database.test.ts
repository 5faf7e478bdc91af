import { expect, test } from 'vitest'
import { errorCodesOf, isLostRace } from './database.ts'

const wrapped = (cause: unknown) => Object.assign(new Error('outer'), { cause })

test('codes are found through every wrapping an error gets on its way up', () => {
  const driver = { originalCode: '40P01' }
  const prisma = Object.assign(new Error('raw query failed'), {
    code: 'P2010',
    meta: { driverAdapterError: { cause: driver } },
  })
  expect(errorCodesOf(wrapped(prisma))).toEqual(expect.arrayContaining(['P2010', '40P01']))
})

test.each(['P2034', '40P01', '40001'])('%s is a lost race, worth another try', (code) => {
  expect(isLostRace(wrapped(Object.assign(new Error('x'), { code })))).toBe(true)
})

test.each(['P2002', '23505', '42501'])('%s is not', (code) => {
  expect(isLostRace(wrapped(Object.assign(new Error('x'), { code })))).toBe(false)
})

test('an error that is its own cause ends the search', () => {
  const error: Error & { cause?: unknown } = new Error('circle')
  error.cause = error
  expect(errorCodesOf(error)).toEqual([])
})
