/** Every way the product says no; the transport and both languages must know each of them. */
export const errorCodes = [
  'not-signed-in',
  'forbidden',
  'not-found',
  'invalid-input',
  'invalid-credentials',
  'too-many-attempts',
  'conflict',
  'key-date-in-future',
  'end-before-start',
  'progress-not-allowed',
  'reason-required',
  'goal-required',
  'target-not-in-goal',
  'duplicate-link',
  'last-goal',
  'already-archived',
  'not-archived',
  'unknown-municipality-key',
  'already-exists',
  'in-use',
  'too-many',
  'choices-required',
  'setup-closed',
  'invitation-invalid',
  'password-too-weak',
  'last-coordinator',
  'busy',
  'too-large',
  'file-too-large',
  'file-empty',
  'file-kind-unknown',
  'file-encrypted',
  'file-broken',
  'file-unsafe',
  'file-unpacks-too-large',
  'file-too-many-parts',
  'file-too-many-rows',
  'file-too-many-columns',
  'import-not-ready',
  'report-frozen',
  'report-not-frozen',
  'report-withdrawn',
  'previous-later',
  'previous-other-audience',
  'paper-too-large',
  'logo-not-png',
  'logo-too-large',
  'template-not-docx',
  'template-problems',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

export type ErrorDetails = Readonly<Record<string, string | number | null>>

/** The only error the rules throw: a code for machines, details without sentences or personal data. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
