import { afterAll, beforeAll, expect, test } from 'vitest'
import { inIdentity } from '../database.ts'
import type { Identity } from '../identity/identity.ts'
import { testableDatabases } from '../testing/each-database.ts'
import { callProcedure, cookieOf, ownHost, startTestServer, type TestServer } from '../testing/test-server.ts'

const canary = 'SECRET-canary-42'
let running: TestServer

const failing: Identity = {
  signIn: async () => {
    throw new Error(`password of ${canary}`, { cause: new Error(canary) })
  },
  signOut: async () => {
    throw new TypeError(canary)
  },
  startSession: async () => {
    throw new Error(canary)
  },
  sessionOf: async () => {
    throw new Error(canary)
  },
  createUser: async () => canary,
  hashPassword: async () => canary,
  changePassword: async () => [],
}

beforeAll(async () => {
  running = await startTestServer('embedded', { services: { identity: failing } })
})
afterAll(() => running.stop())

test('an unforeseen error is a code and a request id, in the answer and in the log', async () => {
  const input = { email: 'petra@example.org', password: 'petras geheimnis' }
  const answers = [
    await callProcedure(running.server, 'session.signIn', { input }),
    await callProcedure(running.server, 'session.signOut'),
    await callProcedure(running.server, 'session.me', { cookie: `kommune17=${canary}` }),
  ]
  for (const answer of answers) {
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain(canary)
    expect(answer.body).not.toMatch(/ at |stack|node_modules/)
    expect(answer.json().error.data).toMatchObject({ code: 'internal', details: {}, issues: [] })
  }
  expect(running.logged()).toContain('procedure failed')
  expect(running.logged()).toContain(String(answers[0]?.headers['x-request-id']))
})

test('the log holds nothing personal', async () => {
  await callProcedure(running.server, 'session.signIn', {
    input: { email: 'petra@example.org', password: 'petras geheimnis' },
    headers: { 'x-forwarded-for': '203.0.113.9', 'user-agent': 'Petras Browser' },
  })
  await running.server.inject({ url: '/petra@example.org?search=petra', headers: { host: ownHost } })
  await running.server.inject({ url: '/trpc/petra@example.org?input=petra', headers: { host: ownHost } })
  for (const personal of ['petra', 'geheimnis', '203.0.113.9', '127.0.0.1', 'Browser', canary]) {
    expect(running.logged().toLowerCase()).not.toContain(personal.toLowerCase())
  }
})

test('wrong input is told per field, by code', async () => {
  const answer = await callProcedure(running.server, 'session.signIn', {
    input: { email: 'nobody', extra: 1 },
  })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().error).toMatchObject({ message: 'invalid-input', data: { code: 'invalid-input' } })
  const { issues } = answer.json().error.data
  expect(issues).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: 'email', code: 'not-an-email' }),
      expect.objectContaining({ path: 'password', code: 'required' }),
      expect.objectContaining({ path: 'extra', code: 'unknown-key' }),
    ]),
  )
})

test.each(await testableDatabases())(
  'with no connection left on the %s database, everybody is told to try again',
  async (kind) => {
    const busy = await startTestServer(kind, { pool: { max: 1, connectionTimeoutMillis: 1_000 } })
    const person = { name: 'Petra', email: 'petra@example.org', password: 'petras langes geheimnis' }
    await inIdentity(busy.services.database, (tx) => busy.services.identity.createUser(tx, person))
    const { email, password } = person
    const cookie = cookieOf(
      await callProcedure(busy.server, 'session.signIn', { input: { email, password } }),
    )
    expect((await callProcedure(busy.server, 'session.me', { cookie })).statusCode).toBe(200)
    await busy.services.database.$transaction(
      async () => {
        const answer = await callProcedure(busy.server, 'session.me', { cookie })
        expect(answer.statusCode).toBe(503)
        expect(answer.json().error.data).toMatchObject({ code: 'busy' })
      },
      { timeout: 60_000 },
    )
    expect((await callProcedure(busy.server, 'session.me', { cookie })).statusCode).toBe(200)
    await busy.stop()
  },
)
