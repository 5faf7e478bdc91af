import type { PrismaClient } from '../generated/client.ts'
import type { DatabaseKind } from './client.ts'

export type TestDatabase = {
  readonly url: string
  readonly kind: DatabaseKind
  readonly prisma: PrismaClient
  readonly stop: () => Promise<void>
}

export type TestServer = { readonly url: string; readonly stop: () => Promise<void> }

/** A PostgreSQL server for tests (`TEST_DATABASE_URL`, or installed binaries), or the reason why there is none. */
export async function findTestServer(): Promise<
  TestServer | { readonly url: null; readonly reason: string }
> {
  return { url: null, reason: 'not ready yet' }
}

/** A fresh, migrated, empty database of one's own, in well under a second once the template exists. */
export async function startTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  throw new Error(`${kind} test databases are not ready yet`)
}
