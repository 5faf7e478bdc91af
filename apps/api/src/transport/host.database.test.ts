import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let running: TestServer
const baseUrl = 'https://kommune17.example.de'

beforeAll(async () => {
  running = await startTestServer('embedded', { baseUrl })
})
afterAll(() => running.stop())

const get = (headers: Record<string, string>, url = '/trpc/session.me') =>
  running.server.inject({ url, headers })

test('only the configured name is answered', async () => {
  expect((await get({ host: 'kommune17.example.de' })).statusCode).toBe(200)
  expect((await get({ host: 'evil.example' })).statusCode).toBe(421)
  expect((await get({ host: 'kommune17.example.de.evil.example' })).statusCode).toBe(421)
})

test('a forged forwarding header names nobody', async () => {
  const forged = { host: 'evil.example', 'x-forwarded-host': 'kommune17.example.de' }
  expect((await get(forged)).statusCode).toBe(421)
  const other = { host: 'kommune17.example.de', 'x-forwarded-host': 'evil.example' }
  expect((await get(other)).statusCode).toBe(200)
})

test('supervisors may ask for health by any name', async () => {
  expect((await get({ host: '10.0.0.7:4717' }, '/healthz')).statusCode).toBe(200)
  expect((await get({ host: '10.0.0.7:4717' }, '/readyz')).statusCode).toBe(200)
})

test('another origin than the configured one is foreign, plain http included', async () => {
  const post = (origin: string) =>
    running.server.inject({
      method: 'POST',
      url: '/trpc/session.me',
      headers: { host: 'kommune17.example.de', origin, 'content-type': 'application/json' },
      payload: '{}',
    })
  expect((await post(baseUrl)).statusCode).toBe(200)
  expect((await post('http://kommune17.example.de')).statusCode).toBe(403)
  expect((await post('https://www.kommune17.example.de')).statusCode).toBe(403)
})
