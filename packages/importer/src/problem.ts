/** Machines' names of what can be wrong or doubtful with a cell or row; the words live in i18n, area `imports`. */
export const problemCodes = [
  'title-required',
  'goal-required',
  'title-too-long',
  'text-too-long',
  'not-a-date',
  'date-imprecise',
  'date-from-number',
  'year-in-date',
  'day-or-month-first',
  'end-before-start',
  'key-date-in-future',
  'not-a-number',
  'number-approximate',
  'number-range',
  'number-per-year',
  'number-separator',
  'number-currency',
  'number-negative',
  'not-a-plain-number',
  'unknown-choice',
  'not-a-percentage',
  'progress-range',
  'progress-contradicts',
  'percent-scale',
  'status-unknown',
  'status-ambiguous',
  'status-partly-understood',
  'status-from-percent',
  'status-from-note',
  'reason-required',
  'not-a-goal',
  'not-a-target',
  'goal-from-words',
  'goal-from-title',
  'goal-name-differs',
  'goal-of-target',
  'goal-range',
  'goals-all',
  'date-or-target',
  'number-or-target',
  'number-was-date',
  'several-departments',
  'mark-unclear',
  'person-name',
  'filled-from-above',
  'duplicate-in-file',
  'duplicate-number',
  'likely-match',
  'number-matches-other-title',
  'changed-since',
  'older-than-stored',
  'unknown-id',
  'formula-error',
  'cells-shifted',
  'not-a-visibility',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** `error` keeps the row from being imported until it is mended; `doubt` is a proposal to look at. */
export type Problem = {
  readonly column: number | null
  readonly code: ProblemCode
  readonly severity: 'error' | 'doubt'
  readonly text: { readonly original: string }
  readonly mend?: string
}

/** A finding of a value parser, before it is known in which cell. */
export type Finding = Pick<Problem, 'code' | 'severity'> & { readonly mend?: string }

/** A finding to look at: proposed, not certain. */
export function doubt(code: ProblemCode, mend?: string): Finding {
  return mend === undefined ? { code, severity: 'doubt' } : { code, severity: 'doubt', mend }
}

/** A finding that keeps the row from being imported until it is mended. */
export function failure(code: ProblemCode, mend?: string): Finding {
  return mend === undefined ? { code, severity: 'error' } : { code, severity: 'error', mend }
}
