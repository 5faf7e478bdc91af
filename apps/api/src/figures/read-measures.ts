import type { FreshnessLimits, IsoDate, MunicipalityKey } from '@kommune17/domain'
import type { Authorized, AuthorizedNetwork } from '../authorize.ts'
import type { Database, Transaction } from '../database.ts'
import {
  createFigureCache,
  type FigureCache,
  type FigureKey,
  type KeyDate,
  type VisibleGoals,
} from './figure-cache.ts'
import type { MeasureSnapshot } from './measure-snapshot.ts'
import { findRevision, listReleasedSnapshots, loadOwnSnapshot } from './snapshot-store.ts'

/** What reading figures needs; a query's context, never a writing one's: its rows might be rolled back. */
export type ReadContext = {
  readonly scope: Authorized
  readonly tx: Transaction
  readonly today: IsoDate
  readonly services: { readonly database: Database }
}

export type NetworkReadContext = Omit<ReadContext, 'scope'> & { readonly scope: AuthorizedNetwork }

// Revisions mean something within one database only, so each has its own memory.
const caches = new WeakMap<Database, FigureCache>()

function figureCacheOf({ scope, services: { database } }: ReadContext | NetworkReadContext): FigureCache {
  // While a test lets the database hold the wall alone, memory must not answer in its place.
  if (scope.filter.municipalityKey === undefined) return createFigureCache()
  const known = caches.get(database)
  if (known) return known
  const cache = createFigureCache()
  caches.set(database, cache)
  return cache
}

/** All measures of the asker's municipality. The revision is read first: data may be newer than its label, never older. */
export async function readOwnMeasures(ctx: ReadContext): Promise<MeasureSnapshot> {
  const cache = figureCacheOf(ctx)
  const key = {
    municipality: ctx.scope.municipality,
    audience: 'own',
    revision: ctx.scope.revision ?? (await findRevision(ctx.scope, ctx.tx)),
  } as const
  const kept = cache.measures(key)
  if (kept) return kept
  const snapshot = await loadOwnSnapshot(ctx.scope, ctx.tx, key.revision)
  cache.keepMeasures(snapshot)
  return snapshot
}

/** The 17 figures of the asker's municipality on a key date. */
export async function readOwnGoals(ctx: ReadContext, asOf: IsoDate): Promise<NonNullable<VisibleGoals>> {
  const cache = figureCacheOf(ctx)
  const snapshot = await readOwnMeasures(ctx)
  return cache.goals(snapshot, { asOf }) ?? cache.computeGoals(snapshot, { asOf }) ?? []
}

// Large enough to spare round trips, small enough to keep the rows of one batch in memory.
const batchSize = 25

/**
 * The goals of the network's municipalities at their revisions, null where nothing is released. Only what is not
 * known at its revision is read.
 */
export async function readNetworkGoals(
  ctx: NetworkReadContext,
  municipalities: readonly { readonly key: MunicipalityKey; readonly revision: string }[],
  at: { readonly asOf: IsoDate; readonly limits: FreshnessLimits },
): Promise<Map<MunicipalityKey, VisibleGoals>> {
  const cache = figureCacheOf(ctx)
  const keys = municipalities.map(({ key, revision }) => ({
    municipality: key,
    audience: 'network' as const,
    revision,
  }))
  const goals = new Map<MunicipalityKey, VisibleGoals>()
  const unknown = []
  for (const key of keys) {
    const known = knownGoals(cache, key, at)
    if (known === undefined) unknown.push(key)
    else goals.set(key.municipality, known)
  }
  for (let start = 0; start < unknown.length; start += batchSize) {
    const batch = unknown.slice(start, start + batchSize)
    for (const snapshot of await listReleasedSnapshots(ctx.scope, ctx.tx, batch)) {
      cache.keepMeasures(snapshot)
      goals.set(snapshot.municipality, cache.computeGoals(snapshot, at))
    }
  }
  return goals
}

// Null is an answer here ("nothing released"), only undefined is not.
function knownGoals(cache: FigureCache, key: FigureKey, at: KeyDate): VisibleGoals | undefined {
  const known = cache.goals(key, at)
  if (known !== undefined) return known
  const kept = cache.measures(key)
  return kept && cache.computeGoals(kept, at)
}
