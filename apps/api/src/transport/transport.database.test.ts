import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RateLimits } from '../rate-limits.ts'
import {
  callProcedure,
  ownHost,
  ownOrigin,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts'

let running: TestServer
const reached: string[] = []

// Every procedure that guards a secret asks this first, so it tells whether a request got as far as a resolver.
const watching: RateLimits = {
  spend: async ({ path }) => {
    reached.push(path)
  },
  succeed: async () => {},
}

beforeAll(async () => {
  running = await startTestServer('embedded', { services: { limits: watching } })
})
afterAll(() => running.stop())

const contentTypes = [
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/plain',
  'text/plain; charset=application/json',
  'application/jsonx',
  null,
]
const origins = [
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'http://other.localhost:4717', 'sec-fetch-site': 'same-site' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { origin: 'http://localhost:9999', 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  {},
]
const own = { origin: ownOrigin, 'sec-fetch-site': 'same-origin' }
const credentials = JSON.stringify({ email: 'a@example.org', password: 'x' })

const forged = [
  ...contentTypes.flatMap((type) => [own, ...origins].map((origin) => ({ type, origin }))),
  ...origins.map((origin) => ({ type: 'application/json', origin })),
]

test.each(forged)('a forged request reaches no resolver: $type from $origin', async ({ type, origin }) => {
  reached.length = 0
  for (const name of ['session.signIn', 'session.signOut']) {
    const response = await running.server.inject({
      method: 'POST',
      url: `/trpc/${name}`,
      headers: { host: ownHost, ...origin, ...(type === null ? {} : { 'content-type': type }) },
      payload: credentials,
    })
    expect([403, 415]).toContain(response.statusCode)
    expect(response.headers['set-cookie']).toBeUndefined()
    expect(response.headers['clear-site-data']).toBeUndefined()
  }
  expect(reached).toEqual([])
})

test('the same request from the own origin does reach it', async () => {
  reached.length = 0
  const response = await callProcedure(running.server, 'session.signIn', { input: JSON.parse(credentials) })
  expect(response.statusCode).toBe(401)
  expect(reached).toEqual(['session.signIn'])
})

test('a change by GET is refused', async () => {
  const url = `/trpc/session.signIn?input=${encodeURIComponent(credentials)}`
  const response = await running.server.inject({ url, headers: { host: ownHost } })
  expect(response.statusCode).toBe(405)
})

test('queries may come by POST', async () => {
  const response = await callProcedure(running.server, 'session.me', { input: {} })
  expect(response.statusCode).toBe(200)
  expect(response.json().result.data).toMatchObject({ user: null, demo: false, setupOpen: false })
})

test('a batch of ten is answered, of eleven refused', async () => {
  const batch = (size: number) =>
    callProcedure(running.server, `${Array(size).fill('session.me').join(',')}?batch=1`, { input: {} })
  expect((await batch(10)).statusCode).toBe(200)
  expect((await batch(11)).statusCode).toBe(400)
})

test('a body over four megabytes is refused by its code', async () => {
  const response = await callProcedure(running.server, 'session.signIn', {
    input: { email: 'x'.repeat(4_200_000) },
  })
  expect(response.statusCode).toBe(413)
  expect(response.body).toContain('too-large')
})

const everyKind = [
  { what: 'a page', method: 'GET', url: '/03355022/measures', status: 200 },
  { what: 'the first page', method: 'GET', url: '/', status: 200 },
  { what: 'an asset', method: 'GET', url: '/assets/app-1a2b3c.js', status: 200 },
  { what: 'another file', method: 'GET', url: '/icon.svg', status: 200 },
  { what: 'a missing asset', method: 'GET', url: '/assets/gone.js', status: 404 },
  { what: 'a missing file', method: 'GET', url: '/wp-login.php', status: 404 },
  { what: 'data', method: 'GET', url: '/trpc/session.me', status: 200 },
  { what: 'an unknown procedure', method: 'GET', url: '/trpc/nothing.here', status: 404 },
  { what: 'a refusal', method: 'POST', url: '/trpc/session.signOut', status: 415 },
  { what: 'health', method: 'GET', url: '/healthz', status: 200 },
  { what: 'readiness', method: 'GET', url: '/readyz', status: 200 },
] as const

test.each(everyKind)('$what carries the security headers', async ({ method, url, status }) => {
  const response = await running.server.inject({ method, url, headers: { host: ownHost } })
  expect(response.statusCode).toBe(status)
  const policy = String(response.headers['content-security-policy'])
  const nonce = /style-src 'self' 'nonce-([A-Za-z0-9+/=]{24})'/.exec(policy)?.[1]
  expect(
    policy
      .replace(nonce ?? '', 'N')
      .split(';')
      .sort(),
  ).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self' 'nonce-N'",
    "worker-src 'self'",
  ])
  expect(response.headers).toMatchObject({
    'strict-transport-security': expect.stringContaining('max-age=31536000'),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
  expect(response.headers['x-powered-by']).toBeUndefined()
})

test('each page has a nonce of its own, the one its policy names', async () => {
  const nonces = new Set<string>()
  for (const url of ['/', '/', '/sign-in']) {
    const response = await running.server.inject({ url, headers: { host: ownHost } })
    const nonce = /<meta property="csp-nonce" content="([^"]+)">/.exec(response.body)?.[1] ?? ''
    expect(response.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test('a rebuilt web application is served without a restart', async () => {
  const file = join(running.webFolder, 'index.html')
  const titleAt = async (url: string) =>
    /<title>(.*)<\/title>/.exec((await running.server.inject({ url, headers: { host: ownHost } })).body)?.[1]
  expect(await titleAt('/about')).toBe('Kommune17')
  await writeFile(file, (await readFile(file, 'utf8')).replace('Kommune17', 'Kommune17 neu'))
  expect(await titleAt('/')).toBe('Kommune17 neu')
  expect(await titleAt('/about')).toBe('Kommune17 neu')
})

test('pages and data are kept by nobody, hashed assets by everybody', async () => {
  const caching = async (url: string) =>
    (await running.server.inject({ url, headers: { host: ownHost } })).headers['cache-control']
  expect(await caching('/')).toContain('no-store')
  expect(await caching('/index.html')).not.toContain('immutable')
  expect(await caching('/trpc/session.me')).toBe('no-store')
  expect(await caching('/assets/app-1a2b3c.js')).toBe('public, max-age=31536000, immutable')
  expect(await caching('/icon.svg')).toBe('no-cache')
})

test.each(['/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2fpackage.json', '/%00', '/assets/%2e%2e/index.html'])(
  'nothing outside the web folder is served: %s',
  async (url) => {
    const response = await running.server.inject({ url, headers: { host: ownHost } })
    expect(response.body).not.toMatch(/root:|"name"/)
    expect([200, 400, 403, 404]).toContain(response.statusCode)
  },
)

test('keys that poison prototypes are unknown keys and nothing more', async () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const payload = `{"email":"a@example.org","password":"x","${key}":{"polluted":true}}`
    const response = await running.server.inject({
      method: 'POST',
      url: '/trpc/session.signIn',
      headers: { host: ownHost, ...own, 'content-type': 'application/json' },
      payload,
    })
    expect(response.statusCode).toBe(400)
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
