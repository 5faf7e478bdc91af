import { join, resolve } from 'node:path'
import { openDatabase } from '@kommune17/prisma'
import { type Clock, systemClock } from '../clock.ts'
import type { Database } from '../database.ts'
import type { Environment } from '../environment.ts'
import { createIdentity } from '../identity/better-auth-identity.ts'
import type { Identity } from '../identity/identity.ts'
import { loadSecret } from '../identity/secret.ts'
import type { Terminal } from './terminal.ts'

export type Settings = {
  readonly environment: Environment
  readonly dataFolder: string
  readonly databaseUrl: string | null
}

/** The product's inner part, as commands use it: no web server, but the same rules and stores. */
export type Product = {
  readonly database: Database
  readonly identity: Identity
  readonly clock: Clock
  readonly secret: string
  /** How the database is called in messages: a folder, or a server without its password. */
  readonly place: string
  readonly kind: 'embedded' | 'server'
  readonly url: string
  /** False when another process of ours runs the embedded database and this one is its guest. */
  readonly isOwner: boolean
  readonly stop: () => Promise<void>
}

/** `--data` wins over `KOMMUNE17_DATA`; a given folder wins over `DATABASE_URL`. */
export function settingsOf(environment: Environment, data: string | undefined, name = 'data'): Settings {
  const dataFolder = resolve(data ?? environment.dataFolder ?? join('.kommune17', name))
  const databaseUrl = data === undefined ? environment.databaseUrl : null
  return { environment, dataFolder, databaseUrl }
}

/** Opens the embedded database of the folder (or joins the process that runs it), or connects to the server. */
export async function openProduct(
  { environment, dataFolder, databaseUrl }: Settings,
  { terminal, baseUrl }: { terminal: Terminal; baseUrl: string },
): Promise<Product> {
  const secret = await loadSecret(environment.secret, dataFolder)
  const source = databaseUrl === null ? { dataFolder } : { url: databaseUrl }
  const opened = await openDatabase({ ...source, log: terminal.note })
  const database = opened.prisma
  return {
    database,
    identity: createIdentity({ database, secret, baseUrl }),
    clock: systemClock,
    secret,
    place: databaseUrl === null ? dataFolder : withoutPassword(databaseUrl),
    kind: opened.kind,
    url: opened.url,
    isOwner: opened.isOwner,
    stop: () => opened.stop(),
  }
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}${port === '' ? '' : `:${port}`}${pathname}`
}
