import type { MeasureState } from '../measures/measure-as-of.ts'
import type { MunicipalityKey, SizeClass } from '../municipalities/municipality.ts'
import type { SdgLink } from '../sdg/sdg-link.ts'

/** A measure a municipality released to the network, as it stands on the key date of the meeting. */
export type SharedMeasure = {
  readonly id: string
  readonly links: readonly SdgLink[]
  readonly state: MeasureState
}

/** A municipality at a network meeting; `project` is the network it comes from, or null. */
export type MeetingParticipant = {
  readonly municipality: MunicipalityKey
  readonly project: string | null
  readonly sizeClass: SizeClass | null
  readonly measures: readonly SharedMeasure[]
}

/** `experienced` has finished or does it all the time, `stalled` is paused or late, `beginning` has not begun yet. */
export type Experience = 'experienced' | 'stalled' | 'beginning' | 'working'

/** What a municipality could tell about a measure, or ask; null for what is discarded, merged or unknown. */
export function experienceOf({ status, timing, progress }: MeasureState): Experience | null {
  if (timing === 'overdue' || status === 'paused') return 'stalled'
  switch (status) {
    case 'completed':
    case 'ongoing':
      return 'experienced'
    case 'idea':
    case 'planned':
    case 'decided':
      return 'beginning'
    case 'in-progress':
      return progress.percent !== null && progress.percent >= 75 ? 'experienced' : 'working'
    default:
      return null
  }
}
