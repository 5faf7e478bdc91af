import type { IsoDate } from '../dates/iso-date.ts'
import { DomainError } from '../errors.ts'

type Archivable = { readonly archivedOn: IsoDate | null }

/** Takes a measure out of all figures from today on; throws `already-archived`. */
export function archiveMeasure(measure: Archivable, today: IsoDate): { readonly archivedOn: IsoDate } {
  if (measure.archivedOn !== null)
    throw new DomainError('already-archived', { archivedOn: measure.archivedOn })
  return { archivedOn: today }
}

/** Brings an archived measure back into all figures, also those of the days in between; throws `not-archived`. */
export function restoreMeasure(measure: Archivable): { readonly archivedOn: null } {
  if (measure.archivedOn === null) throw new DomainError('not-archived')
  return { archivedOn: null }
}
