import type { terms as german } from '../de/terms.ts'

const roles = {
  viewer: {
    label: 'Viewer',
    definition: 'Reads all measures and figures of the municipality, for example council members.',
  },
  'group-member': {
    label: 'Member of the sustainability working group',
    definition: 'Reads all measures and figures of the municipality and follows what became of proposals.',
  },
  contributor: {
    label: 'Department',
    definition: 'Edits the measures of the own department and logs their progress.',
  },
  coordinator: {
    label: 'Coordination',
    definition: 'Adds, edits and archives measures and manages the members of the municipality.',
  },
  'network-coordinator': {
    label: 'Network coordination',
    definition: 'Reads what the municipalities of a network have released to it.',
  },
  administrator: {
    label: 'Administration',
    definition: 'Sets up municipalities and networks, but sees none of their contents.',
  },
}

const visibilities = {
  internal: { label: 'internal', definition: 'Only the own municipality sees the measure.' },
  network: {
    label: 'in the network',
    definition: 'The municipalities of shared networks see the measure and its status updates, too.',
  },
  public: {
    label: 'public',
    definition: 'Everybody may see the measure and its status updates, also without signing in.',
  },
}

const ownColumnKinds = { text: 'Text', number: 'Number', date: 'Date', choice: 'Choice' }

const linkRoles = {
  primary: { label: 'main goal', definition: 'The measure pursues this goal in the first place.' },
  secondary: { label: 'secondary goal', definition: 'The measure also contributes to this goal.' },
}

const linkEffects = {
  supports: { label: 'supports', definition: 'The measure advances this goal.' },
  hinders: {
    label: 'hinders',
    definition: 'Trade-off: the measure makes this goal harder. It is listed apart and never subtracted.',
  },
}

const linkOrigins = {
  manual: { label: 'entered', definition: 'A person entered the link and thereby confirmed it.' },
  suggested: { label: 'suggested', definition: 'The link is a suggestion and waits for confirmation.' },
  imported: { label: 'imported', definition: 'The link was stated in the imported list.' },
  adopted: {
    label: 'adopted',
    definition: 'The link comes from another municipality and waits for confirmation.',
  },
}

const freshness = {
  fresh: { label: 'up to date', definition: 'The status was confirmed within the last 6 months.' },
  due: {
    label: 'confirmation due',
    definition: 'The last confirmation is more than 6 and at most 12 months old.',
  },
  stale: {
    label: 'outdated',
    definition: 'The last confirmation is more than 12 and at most 24 months old.',
  },
  expired: {
    label: 'expired',
    definition: 'The last confirmation is more than 24 months old. The value does not count in figures.',
  },
}

const timing = {
  'on-schedule': { label: 'on schedule', definition: 'Start and end lie within the planned period.' },
  'late-start': {
    label: 'late start',
    definition: 'The planned start has passed and implementation has not begun.',
  },
  overdue: { label: 'overdue', definition: 'The planned end has passed and the measure is not completed.' },
  undated: { label: 'undated', definition: 'Neither a planned start nor a planned end is entered.' },
  finished: { label: 'finished', definition: 'The measure is completed.' },
  'not-applicable': {
    label: 'no schedule',
    definition: 'Ideas, ongoing and discarded measures are not held against dates.',
  },
}

const noProgress = {
  unknown: { label: 'unknown', definition: 'The status is unknown, so there is no progress.' },
  'not-stated': { label: 'not stated', definition: 'No progress was stated for this measure.' },
  expired: {
    label: 'expired',
    definition: 'The last confirmation is too old. The value does not count in figures.',
  },
  excluded: { label: 'not counted', definition: 'Ideas and discarded measures have no progress.' },
  ongoing: { label: 'ongoing', definition: 'Ongoing tasks are not measured in per cent.' },
}

/** The words of the trade: one English word for each thing, with a definition where a choice is offered. */
export const terms = {
  municipality: 'municipality',
  municipalities: 'municipalities',
  measure: 'measure',
  measures: 'measures',
  goal: 'goal',
  goals: 'goals',
  sdg: 'Sustainable Development Goal (SDG)',
  target: 'target',
  targets: 'targets',
  fieldOfAction: 'field of action',
  programme: 'programme',
  department: 'department',
  status: 'status',
  progress: 'progress',
  statusUpdate: 'status update',
  milestone: 'milestone',
  keyDate: 'key date',
  confirmed: 'confirmed',
  unconfirmed: 'not confirmed yet',
  decision: 'decision',
  workingGroup: 'sustainability working group',
  network: 'network',
  tradeOff: 'trade-off',
  tradeOffs: 'trade-offs',
  visibility: 'visibility',
  role: 'role',
  population: 'inhabitants',
  district: 'district (Landkreis)',
  notStated: 'not stated',
  none: 'none',
  yes: 'yes',
  no: 'no',
  goalLabel: (goal: number) => `Goal ${goal}`,
  targetLabel: (target: string) => `Target ${target}`,
  measureCount: (n: number, shown = String(n)) => (n === 1 ? '1 measure' : `${shown} measures`),
  municipalityCount: (n: number, shown = String(n)) =>
    n === 1 ? '1 municipality' : `${shown} municipalities`,
  asOf: (date: string) => `As of ${date}`,
  roles,
  visibilities,
  linkRoles,
  ownColumnKinds,
  linkEffects,
  linkOrigins,
  freshness,
  timing,
  noProgress,
} satisfies typeof german
