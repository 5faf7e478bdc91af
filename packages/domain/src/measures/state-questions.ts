import type { MeasureState } from './measure-as-of.ts'

/** True unless the measure is an idea, discarded or merged: something the municipality does, did or will do. */
export function isActive(state: Pick<MeasureState, 'progress'>): boolean {
  return state.progress.reason !== 'excluded'
}

/** True when active and not ongoing: unknown, planned, decided, in progress, paused or completed, and not merged. */
export function isCommitted(state: Pick<MeasureState, 'progress'>): boolean {
  return isActive(state) && state.progress.reason !== 'ongoing'
}

/** True for a committed measure nobody has given a figure for; an expired figure is due for confirmation instead. */
export function hasUnknownProgress({ progress }: Pick<MeasureState, 'progress'>): boolean {
  return progress.reason === 'unknown' || progress.reason === 'not-stated'
}

/** True for an active measure whose last confirmation is no longer fresh; ideas and discarded measures need none. */
export function isDueForConfirmation(state: Pick<MeasureState, 'progress' | 'freshness'>): boolean {
  return isActive(state) && state.freshness !== 'fresh'
}
