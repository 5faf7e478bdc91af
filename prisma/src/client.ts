import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '../generated/client.ts'

export type Transaction = Prisma.TransactionClient

/** `embedded`: our own database in a folder, one session for all. `server`: PostgreSQL 15 or later. */
export type DatabaseKind = 'embedded' | 'server'

// The embedded database does one thing at a time: more connections would only queue in another place.
const connections = { embedded: 5, server: 20 }

/** A client on any PostgreSQL; `kind` only sizes the pool. Ends with `$disconnect()`. */
export function createPrisma(url: string, kind: DatabaseKind = 'server'): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: connections[kind],
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: kind === 'embedded' ? 0 : 30_000,
  })
  return new PrismaClient({ adapter })
}
