import type { ReportChangeKind } from '@kommune17/domain'

/** What can have happened to a measure between two reports. */
export const changeKinds = {
  added: { label: 'new', definition: 'Not yet part of the last report.' },
  finished: { label: 'completed', definition: 'Fully implemented since the last report.' },
  advanced: { label: 'advanced', definition: 'The status is further on or the progress higher.' },
  setBack: { label: 'set back', definition: 'The status is an earlier one or the progress lower.' },
  delayed: {
    label: 'delayed',
    definition: 'Became late, was paused or has a later planned end since the last report.',
  },
  discarded: { label: 'discarded', definition: 'Is no longer pursued.' },
  noLongerReported: {
    label: 'no longer reported',
    definition: 'Archived, merged or outside of what this report covers.',
  },
  otherwise: {
    label: 'changed otherwise',
    definition: 'For example, a figure became known or is no longer known.',
  },
} satisfies Record<ReportChangeKind, { label: string; definition: string }>
