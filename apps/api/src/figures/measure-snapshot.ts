import type { MeasureFacts, MeasureHistory, MunicipalityKey } from '@kommune17/domain'

/** One measure as lists and figures need it: what is shown, and the history every figure is computed from. */
export type MeasureEntry = {
  readonly facts: MeasureFacts
  readonly version: number
  readonly history: MeasureHistory
}

/** `own`: everything the municipality's members see; `network`: what it released, and nothing else. */
export type Audience = 'own' | 'network'

/** A municipality's measures as one revision of its data shows them. */
export type MeasureSnapshot = {
  readonly municipality: MunicipalityKey
  readonly audience: Audience
  readonly revision: string
  readonly entries: readonly MeasureEntry[]
  readonly names: StructureNames
}

/** Names by id of what measures point to; empty for a network, whose pages name no departments. */
export type StructureNames = {
  readonly departments: ReadonlyMap<string, string>
  readonly fields: ReadonlyMap<string, string>
  readonly programmes: ReadonlyMap<string, string>
}

export function histories(snapshot: MeasureSnapshot): readonly MeasureHistory[] {
  return snapshot.entries.map((entry) => entry.history)
}
