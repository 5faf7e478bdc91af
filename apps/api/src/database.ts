import { setTimeout as pause } from 'node:timers/promises'
import type { Database, Transaction } from '@kommune17/prisma'

export type { Database, Transaction }

/** What row-level security is told about the asker; whatever is left out stays closed. */
export type ScopeSettings = {
  readonly userId?: string | null
  readonly municipality?: string
  readonly networkMunicipalities?: readonly string[]
  readonly installation?: boolean
  readonly readOnly?: boolean
}

const attempts = 3
const limits = { maxWait: 5_000, timeout: 15_000 }

/** Runs `work` in the one transaction a procedure has, under the role that owns nothing. */
export async function inScope<T>(
  database: Database,
  settings: ScopeSettings,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inTransaction(database, async (tx) => {
    await applyScope(tx, settings)
    return await work(tx)
  })
}

/**
 * A transaction whose `work` begins by taking a role and a scope. Lost races (deadlock, serialisation) are run again,
 * so `work` must not act outside the transaction.
 */
export async function inTransaction<T>(
  database: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.$transaction(work, limits)
    } catch (error) {
      if (attempt >= attempts || !isLostRace(error)) throw error
      await pause(10 * 4 ** attempt)
    }
  }
}

/** Runs `work` under the role that may read and write the sign-in tables, and no municipality's rows. */
export async function inIdentity<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database.$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('role', 'kommune17_identity', true)`
    return await work(tx)
  }, limits)
}

/** Sets role and scope until the transaction ends; a second call replaces the scope of the first, but never read-only. */
export async function applyScope(tx: Transaction, settings: ScopeSettings): Promise<void> {
  await tx.$queryRaw`select
    set_config('role', 'kommune17_app', true),
    set_config('app.user', ${settings.userId ?? ''}, true),
    set_config('app.municipality', ${settings.municipality ?? ''}, true),
    set_config('app.network_municipalities', ${(settings.networkMunicipalities ?? []).join(',')}, true),
    set_config('app.installation', ${settings.installation ? 'on' : ''}, true),
    set_config('transaction_read_only', coalesce(${settings.readOnly ? 'on' : null}, current_setting('transaction_read_only')), true)`
}

const lostRaceCodes = new Set(['P2034', '40P01', '40001'])

/** True when the database gave up this transaction in favour of another and asks to try again. */
export function isLostRace(error: unknown): boolean {
  return errorCodesOf(error).some((code) => lostRaceCodes.has(code))
}

// The driver's pool says it in words only; outside a transaction nobody gives them Prisma's own code for it.
const poolTimeouts = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
])

/** Every code an error and its causes carry: Prisma wraps the driver's error, tRPC wraps Prisma's. */
export function errorCodesOf(error: unknown): string[] {
  const codes: string[] = []
  const open: unknown[] = [error]
  const seen = new Set<unknown>()
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    codes.push(...ownCodes(next))
    for (const key of ['cause', 'meta', 'driverAdapterError']) open.push(Reflect.get(next, key))
  }
  return codes
}

function ownCodes(error: object): string[] {
  const said = [Reflect.get(error, 'code'), Reflect.get(error, 'originalCode')]
  const codes = said.filter((code: unknown) => typeof code === 'string')
  return error instanceof Error && poolTimeouts.has(error.message) ? [...codes, 'P2024'] : codes
}
