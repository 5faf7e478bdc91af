import { DomainError } from '@kommune17/domain'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inIdentity } from './database.ts'
import type { Identity } from './identity/identity.ts'
import { createRateLimits, credentialPaths } from './rate-limits.ts'
import { password } from './testing/test-api.ts'
import { callProcedure, startTestServer, type TestServer } from './testing/test-server.ts'

// Hundreds of wrong guesses are counted here, not hashed; right passwords still go the real way.
const withoutHashing = (real: Identity): Identity => ({
  ...real,
  signIn: async (given, cookies) => {
    if (given.password !== password) throw new DomainError('invalid-credentials')
    return real.signIn(given, cookies)
  },
  changePassword: async () => {
    throw new DomainError('invalid-credentials')
  },
})

const email = 'petra@example.org'
let running: TestServer

beforeAll(async () => {
  running = await startTestServer('embedded', { trustedProxies: ['10.0.0.1'], identity: withoutHashing })
  const { database, identity } = running.services
  await inIdentity(database, (tx) => identity.createUser(tx, { name: 'Petra', email, password }))
})
afterAll(() => running.stop())
beforeEach(() => running.services.database.rateLimit.deleteMany())

const from = (remoteAddress: string, input: object, forwarded?: string) =>
  running.server.inject({
    method: 'POST',
    url: '/trpc/session.signIn',
    remoteAddress,
    headers: {
      host: 'localhost:4717',
      origin: 'http://localhost:4717',
      'content-type': 'application/json',
      ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
    },
    payload: JSON.stringify(input),
  })

const codeOf = (response: Awaited<ReturnType<typeof from>>): string =>
  response.statusCode === 200 ? 'ok' : response.json().error.data.code
const guess = { email, password: 'geraten' }

test('one account is guessed at ten times, from however many addresses', async () => {
  const answers = []
  for (let n = 0; n < 14; n += 1) answers.push(codeOf(await from(`203.0.113.${n}`, guess)))
  expect(answers.filter((code) => code === 'invalid-credentials')).toHaveLength(10)
  expect(answers.slice(10)).toEqual(Array(4).fill('too-many-attempts'))
})

test('an unknown account is limited just the same, so limits tell nobody who exists', async () => {
  const answers = []
  for (let n = 0; n < 12; n += 1) {
    answers.push(codeOf(await from(`203.0.113.${n}`, { email: 'nobody@example.org', password: 'x' })))
  }
  expect(answers.slice(10)).toEqual(['too-many-attempts', 'too-many-attempts'])
})

test('strangers cannot lock somebody out of a place they have signed in from', async () => {
  expect(codeOf(await from('198.51.100.7', { email, password }))).toBe('ok')
  for (let n = 0; n < 12; n += 1) await from(`203.0.113.${n}`, guess)
  expect(codeOf(await from('203.0.113.99', { email, password }))).toBe('too-many-attempts')
  expect(codeOf(await from('198.51.100.7', { email, password }))).toBe('ok')
})

test('one address tries thirty times, with however many accounts', async () => {
  const answers = []
  for (let n = 0; n < 33; n += 1) {
    answers.push(codeOf(await from('2001:db8:0:1::1', { email: `u${n}@example.org`, password: 'x' })))
  }
  expect(answers.slice(0, 30)).toEqual(Array(30).fill('invalid-credentials'))
  expect(answers.slice(30)).toEqual(Array(3).fill('too-many-attempts'))
  expect(codeOf(await from('2001:db8:0:1:ffff::2', { email: 'v@example.org', password: 'x' }))).toBe(
    'too-many-attempts',
  )
})

test('a forged X-Forwarded-For is nobody, a listed proxy is believed', async () => {
  const forged = []
  for (let n = 0; n < 32; n += 1) {
    forged.push(
      codeOf(await from('192.0.2.50', { email: `f${n}@example.org`, password: 'x' }, `198.51.100.${n}`)),
    )
  }
  expect(forged.slice(30)).toEqual(['too-many-attempts', 'too-many-attempts'])
  for (let n = 0; n < 32; n += 1) {
    const answer = await from('10.0.0.1', { email: `g${n}@example.org`, password: 'x' }, `198.51.100.${n}`)
    expect(codeOf(answer)).toBe('invalid-credentials')
  }
})

test('the answer says when to try again', async () => {
  for (let n = 0; n < 10; n += 1) await from(`203.0.113.${n}`, guess)
  const response = await from('203.0.113.10', guess)
  expect(response.statusCode).toBe(429)
  const { seconds } = response.json().error.data.details
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(15 * 60)
})

test('a second process shares the counters, a restart does not forget them', async () => {
  for (let n = 0; n < 10; n += 1) await from(`203.0.113.${n}`, guess)
  const other = createRateLimits(running.services.database)
  const attempt = { path: 'session.signIn', address: '198.51.100.99', account: email } as const
  await expect(other.spend(attempt)).rejects.toMatchObject({ code: 'too-many-attempts' })
})

const inputs: Record<(typeof credentialPaths)[number], object> = {
  'session.signIn': { email: 'x@example.org', password: 'x' },
  'session.setup': { code: 'x', name: 'X', email: 'x@example.org', password },
  'session.changePassword': { currentPassword: 'x', newPassword: 'Noch vier gute Woerter' },
  'invitation.find': { token: 'x' },
  'invitation.accept': { token: 'x', name: 'X', password },
}

test.each(credentialPaths)('%s spends the address’s budget', async (path) => {
  const { database, identity } = running.services
  const cookie = (await identity.signIn({ email, password }, '')).setCookies[0]?.split(';')[0] ?? ''
  const codes = new Set<string>()
  for (let n = 0; n < 31; n += 1) {
    const response = await callProcedure(running.server, path, { input: inputs[path], cookie })
    codes.add(response.json().error.data.code)
    if (codes.has('too-many-attempts')) break
  }
  expect(codes).toContain('too-many-attempts')
  expect(await database.rateLimit.count()).toBeGreaterThan(0)
})

test('the table of counters names neither people nor addresses', async () => {
  await from('203.0.113.77', guess)
  const rows = await running.services.database.rateLimit.findMany()
  expect(JSON.stringify(rows)).not.toMatch(/petra|203\.0\.113/)
})
