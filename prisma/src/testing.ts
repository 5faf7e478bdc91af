import type { PrismaClient } from '../generated/client.ts'
import { createPrisma, type DatabaseKind, type Pool } from './client.ts'
import { findBinaries, type RunningServer, startServer } from './test-server.ts'
import { createServerCopy, startEmbeddedCopy } from './test-template.ts'

export type TestDatabase = {
  readonly url: string
  readonly kind: DatabaseKind
  readonly prisma: PrismaClient
  readonly stop: () => Promise<void>
}

export type TestServer = { readonly url: string; readonly stop: () => Promise<void> }

/** Why there is no server to test on, in one line. */
export type NoTestServer = { readonly url: null; readonly reason: string }

// One server for all callers of this process; the last `stop` ends it.
const shared: { server: Promise<RunningServer> | null; users: number } = { server: null, users: 0 }

/** A PostgreSQL server for tests: `TEST_DATABASE_URL`, or an installed one that is started; or the reason for none. */
export async function findTestServer(): Promise<TestServer | NoTestServer> {
  const { TEST_DATABASE_URL, PATH = '' } = process.env
  if (TEST_DATABASE_URL) return { url: TEST_DATABASE_URL, stop: async () => {} }
  const binaries = await findBinaries(PATH)
  if ('reason' in binaries) return { url: null, reason: binaries.reason }
  shared.users += 1
  shared.server ??= startServer(binaries.folder)
  const server = await shared.server
  return { url: server.url, stop: () => leave(server) }
}

async function leave(server: RunningServer): Promise<void> {
  shared.users -= 1
  if (shared.users > 0) return
  shared.server = null
  await server.stop()
}

/** A fresh, migrated, empty database of one's own; fast once the template exists. Throws when there is no server. */
export async function startTestDatabase(kind: DatabaseKind, pool?: Pool): Promise<TestDatabase> {
  const { url, end } = kind === 'embedded' ? await openEmbeddedCopy() : await openServerCopy()
  const prisma = createPrisma(url, kind, pool)
  const stop = async () => {
    await prisma.$disconnect()
    await end()
  }
  return { url, kind, prisma, stop }
}

async function openEmbeddedCopy() {
  const worker = await startEmbeddedCopy()
  return { url: worker.url, end: () => worker.stop() }
}

async function openServerCopy() {
  const server = await findTestServer()
  if (server.url === null) throw new Error(server.reason)
  const copy = await createServerCopy(server.url)
  const end = async () => {
    await copy.drop()
    await server.stop()
  }
  return { url: copy.url, end }
}

/** The kinds of database that can be tested here; says in one line when there is no server. */
export function testedKinds(): readonly DatabaseKind[] {
  const { TEST_DATABASE_URL } = process.env
  return TEST_DATABASE_URL ? ['embedded', 'server'] : ['embedded']
}

/** vitest's `globalSetup`: one server for all test files, which find it in `TEST_DATABASE_URL`. */
export async function setup(): Promise<() => Promise<void>> {
  const server = await findTestServer()
  if (server.url === null) {
    process.stderr.write(`Tests run on the embedded database only: ${server.reason}\n`)
    return async () => {}
  }
  const { TEST_DATABASE_URL = server.url } = process.env
  Object.assign(process.env, { TEST_DATABASE_URL })
  return () => server.stop()
}
