import {
  defaultFreshnessLimits,
  type FreshnessLimits,
  type GoalFigure,
  goalFigures,
  type IsoDate,
  type MunicipalityKey,
} from '@kommune17/domain'
import { LRUCache } from 'lru-cache'
import { type Audience, histories, type MeasureSnapshot } from './measure-snapshot.ts'

export type FigureKey = {
  readonly municipality: MunicipalityKey
  readonly audience: Audience
  readonly revision: string
}

export type KeyDate = { readonly asOf: IsoDate; readonly limits?: FreshnessLimits }

/** `null`: nothing of the municipality is visible to this audience, which is not the same as zero measures. */
export type VisibleGoals = readonly GoalFigure[] | null

/**
 * Remembers measures and goal figures of a municipality by the revision of its data. A write raises the revision,
 * so nothing is ever invalidated; it is simply no longer asked for. Never used inside a writing transaction.
 */
export type FigureCache = {
  readonly measures: (key: FigureKey) => MeasureSnapshot | undefined
  readonly keepMeasures: (snapshot: MeasureSnapshot) => void
  readonly goals: (key: FigureKey, at: KeyDate) => VisibleGoals | undefined
  readonly computeGoals: (snapshot: MeasureSnapshot, at: KeyDate) => VisibleGoals
}

export function createFigureCache(sizes = { measures: 20_000, figures: 6_000 }): FigureCache {
  const snapshots = new LRUCache<string, MeasureSnapshot>({
    maxSize: sizes.measures,
    sizeCalculation: (snapshot) => snapshot.entries.length + 1,
  })
  const figures = new LRUCache<string, { goals: VisibleGoals }>({ max: sizes.figures })
  return {
    measures: (key) => {
      const kept = snapshots.get(snapshotName(key))
      return kept?.revision === key.revision ? kept : undefined
    },
    // Under one name, so that a municipality's former revision makes room at once.
    keepMeasures: (snapshot) => {
      const kept = snapshots.peek(snapshotName(snapshot))
      if (kept === undefined || BigInt(kept.revision) <= BigInt(snapshot.revision)) {
        snapshots.set(snapshotName(snapshot), snapshot)
      }
    },
    goals: (key, at) => figures.get(figureName(key, at))?.goals,
    computeGoals: (snapshot, at) => {
      const goals = visibleGoals(snapshot, at)
      figures.set(figureName(snapshot, at), { goals })
      return goals
    },
  }
}

function visibleGoals(snapshot: MeasureSnapshot, { asOf, limits }: KeyDate): VisibleGoals {
  if (snapshot.audience === 'network' && snapshot.entries.length === 0) return null
  return goalFigures(histories(snapshot), asOf, limits)
}

function snapshotName({ municipality, audience }: FigureKey | MeasureSnapshot): string {
  return `${municipality}|${audience}`
}

function figureName(
  key: FigureKey | MeasureSnapshot,
  { asOf, limits = defaultFreshnessLimits }: KeyDate,
): string {
  const { fresh, due, stale } = limits
  return `${snapshotName(key)}|${key.revision}|${asOf}|${fresh},${due},${stale}`
}
