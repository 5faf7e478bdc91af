import type { ErrorCode } from '@kommune17/domain'

/** What the program tells the shell; part of its documented interface. */
export const exitCodes = {
  success: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  databaseUnavailable: 4,
  alreadyDone: 5,
  refused: 6,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

const byError: Partial<Record<ErrorCode, ExitCode>> = {
  'invalid-input': exitCodes.usage,
  'password-too-weak': exitCodes.usage,
  'not-found': exitCodes.notFound,
  'unknown-municipality-key': exitCodes.notFound,
  'report-not-frozen': exitCodes.notFound,
  busy: exitCodes.databaseUnavailable,
  'already-exists': exitCodes.alreadyDone,
  'setup-closed': exitCodes.alreadyDone,
}

export function exitCodeFor(code: ErrorCode): ExitCode {
  return byError[code] ?? exitCodes.failure
}
