import type { PrismaClient } from '../generated/client.ts'
import { createPrisma, type DatabaseKind } from './client.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'

export type OpenOptions = {
  /** A PostgreSQL server; wins over `dataFolder`. */
  readonly url?: string | undefined
  /** The folder of the embedded database; made when missing. */
  readonly dataFolder?: string | undefined
  readonly log?: ((line: string) => void) | undefined
  /** Called when the embedded database ends by itself; without it the process ends with an uncaught DatabaseFailure. */
  readonly onLost?: ((failure: unknown) => void) | undefined
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
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { url, dataFolder, log = () => {}, onLost = failLoudly } = options
  if (url !== undefined) {
    await migrate(url, { log })
    const prisma = createPrisma(url, 'server')
    return { url, kind: 'server', isOwner: true, prisma, stop: () => prisma.$disconnect() }
  }
  if (dataFolder === undefined) throw new TypeError('openDatabase needs url or dataFolder')
  const embedded = await openEmbedded(dataFolder, log)
  const prisma = createPrisma(embedded.url, 'embedded')
  embedded.lost.catch(onLost)
  return {
    url: embedded.url,
    kind: 'embedded',
    isOwner: embedded.isOwner,
    prisma,
    stop: async () => {
      await prisma.$disconnect()
      await embedded.stop()
    },
  }
}

// Without its database the process can do nothing right: it ends, and whoever supervises it starts it again.
function failLoudly(failure: unknown): void {
  setImmediate(() => {
    throw failure
  })
}
