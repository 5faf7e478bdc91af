import type { statuses as german } from '../de/statuses.ts'

/** The statuses of a measure; the definition is shown beside the choice. */
export const statuses = {
  unknown: {
    label: 'unknown',
    definition: 'The state of the measure is not known. It counts, but without any progress.',
  },
  idea: {
    label: 'idea',
    definition: 'A proposal nobody has decided on yet. It counts in no mean.',
  },
  planned: {
    label: 'planned',
    definition: 'The measure is intended and being prepared. Implementation has not begun.',
  },
  decided: {
    label: 'decided',
    definition: 'The responsible body has decided on the measure. Implementation has not begun.',
  },
  'in-progress': {
    label: 'in progress',
    definition: 'Implementation has begun and is not complete yet.',
  },
  ongoing: {
    label: 'ongoing',
    definition: 'A permanent task without a fixed end. It is counted, but not measured in per cent.',
  },
  completed: {
    label: 'completed',
    definition: 'The measure is fully implemented. Its progress is 100%.',
  },
  paused: {
    label: 'paused',
    definition: 'Implementation is suspended for a time and meant to be resumed.',
  },
  discarded: {
    label: 'discarded',
    definition: 'The measure is no longer pursued. A reason is required.',
  },
} satisfies typeof german
