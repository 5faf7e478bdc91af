import type { PrismaClient } from '../generated/client.ts'
import { createPrisma, type DatabaseKind } from './client.ts'
import { migrate } from './migrate.ts'

export type OpenOptions = {
  /** A PostgreSQL server; wins over `dataFolder`. */
  readonly url?: string | undefined
  /** The folder of the embedded database; made when missing. */
  readonly dataFolder?: string | undefined
  readonly log?: (line: string) => void
  /** Called when the embedded database ends by itself; without it the process ends with an uncaught DatabaseFailure. */
  readonly onLost?: (failure: Error) => void
}

export type OpenDatabase = {
  readonly url: string
  readonly kind: DatabaseKind
  /** False when another process of ours runs the embedded database and we are its guest. */
  readonly isOwner: boolean
  readonly prisma: PrismaClient
  readonly stop: () => Promise<void>
}

/**
 * Opens and migrates the database: a server by `url`, or the embedded one in `dataFolder`, which this process then
 * owns, or shares with the process that does. Throws DatabaseFailure.
 */
export async function openDatabase({ url, dataFolder, log = () => {} }: OpenOptions): Promise<OpenDatabase> {
  if (url === undefined) throw new Error(`embedded database in ${dataFolder} is not ready yet`)
  await migrate(url, { log })
  const prisma = createPrisma(url, 'server')
  return { url, kind: 'server', isOwner: true, prisma, stop: () => prisma.$disconnect() }
}
