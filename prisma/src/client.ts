import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '../generated/client.ts'

export type Transaction = Prisma.TransactionClient

/** `embedded`: our own database in a folder, one session for all. `server`: PostgreSQL 15 or later. */
export type DatabaseKind = 'embedded' | 'server'

/** How many connections at most, and how long to wait for one. */
export type Pool = { readonly max: number; readonly connectionTimeoutMillis: number }

// The embedded database does one thing at a time: more connections would only queue in another place.
const pools: Readonly<Record<DatabaseKind, Pool>> = {
  embedded: { max: 5, connectionTimeoutMillis: 10_000 },
  server: { max: 20, connectionTimeoutMillis: 10_000 },
}

/** A client on any PostgreSQL; `kind` only chooses the pool. Ends with `$disconnect()`. */
export function createPrisma(
  url: string,
  kind: DatabaseKind = 'server',
  pool: Pool = pools[kind],
): PrismaClient {
  const idleTimeoutMillis = kind === 'embedded' ? 0 : 30_000
  const adapter = new PrismaPg({ connectionString: url, idleTimeoutMillis, ...pool })
  return new PrismaClient({ adapter })
}
