import type { figures as german } from '../de/figures.ts'

const here = (value: string | null) => (value === null ? '' : ` (here: ${value})`)

const names = {
  distribution: 'Distribution by status',
  mean: 'Mean progress',
  bounds: 'Range of the progress',
  low: 'lower bound',
  high: 'upper bound',
  coverage: 'Share with a statement',
  completionRate: 'Completion rate',
  measures: 'measures',
  committed: 'counted measures',
  known: 'with known progress',
  completed: 'completed',
  ongoing: 'ongoing',
  excluded: 'not counted',
  hindering: 'trade-offs',
  unconfirmed: 'not confirmed yet',
  freshness: 'How recent the statements are',
  covered: 'municipalities with an active measure',
  median: 'median',
  lowerQuartile: 'lower quartile',
  upperQuartile: 'upper quartile',
  interquartileRange: 'middle half of the municipalities',
  pooled: 'Pooled distribution by status',
  stated: 'Stated progress',
}

const explain = {
  distribution: {
    numerator: (n: string | null) => `measures with the status on the key date${here(n)}`,
    denominator: (n: string | null) =>
      `all measures with a confirmed link in support of the goal or one of its targets, each once${here(n)}`,
    exclusions:
      'measures without a status update up to the key date, archived measures, unconfirmed links and trade-offs',
    note: 'The whole percentages sum to 100 (largest remainder method).',
  },
  mean: {
    numerator: (n: string | null) => `sum of the progress of the measures whose progress is known${here(n)}`,
    denominator: (n: string | null) => `number of measures whose progress is known${here(n)}`,
    exclusions:
      'ideas, ongoing, discarded and merged measures; measures without a statement and those last confirmed more than 24 months ago',
    note: 'Planned and decided count as 0%, completed as 100%; otherwise the milestones or the last stated percentage apply. The mean is shown only if at least 3 statements and 60% of the counted measures are known.',
  },
  bounds: {
    numerator: (n: string | null) =>
      `as for the mean, plus every unknown as 0% (lower bound) or 100% (upper bound)${here(n)}`,
    denominator: (n: string | null) =>
      `counted measures: unknown, planned, decided, in progress, paused and completed${here(n)}`,
    exclusions: 'ideas, ongoing, discarded and merged measures',
    note: 'The true mean lies within this range, even where statements are missing.',
  },
  coverage: {
    numerator: (n: string | null) => `counted measures whose progress is known${here(n)}`,
    denominator: (n: string | null) => `counted measures${here(n)}`,
    exclusions: 'ideas, ongoing, discarded and merged measures',
    note: 'Statements last confirmed more than 24 months ago are treated as unknown.',
  },
  completionRate: {
    numerator: (n: string | null) => `completed measures${here(n)}`,
    denominator: (n: string | null) => `counted measures${here(n)}`,
    exclusions: 'ideas, ongoing, discarded and merged measures',
    note: 'Measures whose status is unknown count in the denominator.',
  },
  history: {
    numerator: (n: string | null) => `progress stated for the key date${here(n)}`,
    denominator: (n: string | null) => `100%, that is the measure fully implemented${here(n)}`,
    exclusions: 'status updates without a percentage appear as a gap, never as 0',
    note: 'This shows what was logged. In figures, milestones take precedence over the statement.',
  },
  covered: {
    numerator: (n: string | null) => `municipalities with at least one active measure for the goal${here(n)}`,
    denominator: (n: string | null) => `all municipalities of the selection${here(n)}`,
    exclusions: 'measures not released to the network; ideas and discarded measures',
    note: 'Every municipality has equal weight, whatever its size.',
  },
  median: {
    numerator: (n: string | null) =>
      `middle value of the municipalities’ mean progress, in order of size${here(n)}`,
    denominator: (n: string | null) => `municipalities that show a mean${here(n)}`,
    exclusions: 'municipalities with too few statements, and measures not released',
    note: 'Median and quartiles by linear interpolation, shown only from 5 municipalities with a mean. Every municipality has equal weight.',
  },
  pooled: {
    numerator: (n: string | null) => `released measures of all municipalities with the status${here(n)}`,
    denominator: (n: string | null) => `released measures of all municipalities for the goal${here(n)}`,
    exclusions: 'measures not released or archived, unconfirmed links and trade-offs',
    note: 'Shown only from 3 municipalities with measures. The whole percentages sum to 100.',
  },
}

/** The names of the figures and how each is calculated. */
export const figures = {
  howCalculated: 'How is this calculated?',
  numerator: 'Numerator',
  denominator: 'Denominator',
  exclusions: 'Not included',
  note: 'Note',
  keyDate: 'Key date',
  keyDates: (first: string, last: string) => `${first} to ${last}`,
  ruleVersion: 'Rule version',
  noSum: 'No total: a score for a municipality is deliberately not calculated.',
  names,
  explain,
  noMean: {
    'no-measures': () => 'no measures',
    'none-committed': () => 'no counted measures',
    'too-few-known': (known: string, committed: string) => `too few statements (${known} of ${committed})`,
  },
  tooFewMeans: (n: string) => `too few municipalities with a mean (${n} of at least 5)`,
  tooFewMunicipalities: 'too few municipalities with measures (at least 3)',
  knownOf: (known: string, committed: string) => `${known} of ${committed}`,
  range: (low: string, high: string) => `${low} to ${high}`,
} satisfies typeof german
