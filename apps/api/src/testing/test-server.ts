import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { DatabaseKind } from '@kommune17/prisma'
import { startTestDatabase } from '@kommune17/prisma/testing'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { readList } from '../features/imports/read-list.ts'
import type { Identity } from '../identity/identity.ts'
import { createServer, type ServerOptions } from '../server.ts'
import type { Services } from '../trpc/context.ts'
import { createTestServices } from './test-api.ts'

export const ownHost = 'localhost:4717'
export const ownOrigin = `http://${ownHost}`

export type TestServer = {
  readonly server: FastifyInstance
  readonly services: Services
  readonly webFolder: string
  /** Everything the server logged. */
  readonly logged: () => string
  readonly stop: () => Promise<void>
}

type Changes = Partial<Omit<ServerOptions, 'services' | 'log'>> & {
  readonly services?: Partial<Services>
  /** Puts something between the server and the real sign-in. */
  readonly identity?: (real: Identity) => Identity
  readonly pool?: Parameters<typeof startTestDatabase>[1]
}

/** The whole web server on a real database, with a small page in place of the web application. */
export async function startTestServer(kind: DatabaseKind, changes: Changes = {}): Promise<TestServer> {
  const opened = await startTestDatabase(kind, changes.pool)
  const webFolder = await makeWebFolder()
  const real = createTestServices(opened.prisma, readList)
  const identity = changes.identity?.(real.identity) ?? real.identity
  const services = { ...real, identity, ...changes.services }
  const lines: string[] = []
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const options = { baseUrl: null, trustedProxies: [], webFolder, ...changes }
  const server = await createServer({ ...options, services, log: pino({ level: 'debug' }, sink) })
  return {
    server,
    services,
    webFolder,
    logged: () => lines.join(''),
    stop: async () => {
      await server.close()
      await opened.stop()
      await rm(webFolder, { recursive: true, force: true })
    },
  }
}

async function makeWebFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kommune17-web-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html><head><title>Kommune17</title></head></html>',
  )
  await writeFile(join(folder, 'assets', 'app-1a2b3c.js'), 'export {}')
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}

export type Call = {
  readonly input?: unknown
  readonly cookie?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Calls a procedure as the web application does: JSON by POST from the own origin. */
export function callProcedure(server: FastifyInstance, name: string, { input, cookie, headers }: Call = {}) {
  return server.inject({
    method: 'POST',
    url: `/trpc/${name}`,
    headers: {
      host: ownHost,
      origin: ownOrigin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    payload: JSON.stringify(input ?? {}),
  })
}

/** The cookie a browser would send back after this response. */
export function cookieOf(response: { cookies: readonly { name: string; value: string }[] }): string {
  return response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
