import {
  DomainError,
  type ErrorCode,
  type ErrorDetails,
  type FieldIssue,
  fieldIssues,
} from '@kommune17/domain'
import { type TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server'
import { $ZodError } from 'zod/v4/core'
import { errorCodesOf } from '../database.ts'

/** The one table from what went wrong to what the transport says; a new code without a line does not compile. */
export const transportCodes = {
  'not-signed-in': 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'invalid-input': 'BAD_REQUEST',
  'invalid-credentials': 'UNAUTHORIZED',
  'too-many-attempts': 'TOO_MANY_REQUESTS',
  conflict: 'CONFLICT',
  'key-date-in-future': 'UNPROCESSABLE_CONTENT',
  'end-before-start': 'UNPROCESSABLE_CONTENT',
  'progress-not-allowed': 'UNPROCESSABLE_CONTENT',
  'reason-required': 'UNPROCESSABLE_CONTENT',
  'goal-required': 'UNPROCESSABLE_CONTENT',
  'target-not-in-goal': 'UNPROCESSABLE_CONTENT',
  'duplicate-link': 'CONFLICT',
  'last-goal': 'UNPROCESSABLE_CONTENT',
  'already-archived': 'CONFLICT',
  'not-archived': 'CONFLICT',
  'unknown-municipality-key': 'UNPROCESSABLE_CONTENT',
  'already-exists': 'CONFLICT',
  'in-use': 'CONFLICT',
  'too-many': 'CONFLICT',
  'choices-required': 'UNPROCESSABLE_CONTENT',
  'setup-closed': 'FORBIDDEN',
  'invitation-invalid': 'NOT_FOUND',
  'password-too-weak': 'UNPROCESSABLE_CONTENT',
  'last-coordinator': 'CONFLICT',
  busy: 'SERVICE_UNAVAILABLE',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'file-too-large': 'PAYLOAD_TOO_LARGE',
  'file-empty': 'UNPROCESSABLE_CONTENT',
  'file-kind-unknown': 'UNPROCESSABLE_CONTENT',
  'file-encrypted': 'UNPROCESSABLE_CONTENT',
  'file-broken': 'UNPROCESSABLE_CONTENT',
  'file-unsafe': 'UNPROCESSABLE_CONTENT',
  'file-unpacks-too-large': 'UNPROCESSABLE_CONTENT',
  'file-too-many-parts': 'UNPROCESSABLE_CONTENT',
  'file-too-many-rows': 'UNPROCESSABLE_CONTENT',
  'file-too-many-columns': 'UNPROCESSABLE_CONTENT',
  'import-not-ready': 'CONFLICT',
  'report-frozen': 'CONFLICT',
  'report-not-frozen': 'CONFLICT',
  'report-withdrawn': 'CONFLICT',
  'previous-later': 'UNPROCESSABLE_CONTENT',
  'previous-other-audience': 'UNPROCESSABLE_CONTENT',
  'paper-too-large': 'UNPROCESSABLE_CONTENT',
  'logo-not-png': 'UNPROCESSABLE_CONTENT',
  'logo-too-large': 'PAYLOAD_TOO_LARGE',
  'template-not-docx': 'UNPROCESSABLE_CONTENT',
  'template-problems': 'UNPROCESSABLE_CONTENT',
  internal: 'INTERNAL_SERVER_ERROR',
} satisfies Record<ErrorCode, TRPC_ERROR_CODE_KEY>

/** What a failed procedure tells its caller: codes only, never a sentence of ours or of a library. */
export type Failure = {
  readonly code: ErrorCode
  readonly details: ErrorDetails
  readonly issues: readonly FieldIssue[]
}

/** Translates whatever was thrown; what nobody foresaw becomes `internal` and its text stays in the log. */
export function failureOf(error: TRPCError): Failure {
  const { cause } = error
  if (cause instanceof DomainError) return { code: cause.code, details: cause.details, issues: [] }
  if (error.code === 'BAD_REQUEST') return invalidInput(cause)
  return { code: codeOfTransport(error), details: {}, issues: [] }
}

function invalidInput(cause: unknown): Failure {
  const issues = cause instanceof $ZodError ? fieldIssues(cause) : []
  return { code: 'invalid-input', details: {}, issues }
}

const busyCodes = ['P2024', 'P2028', 'P2034', 'P2037', '40001', '40P01', '53300', '55P03', '57014']

const transportFailures: Partial<Record<TRPC_ERROR_CODE_KEY, ErrorCode>> = {
  NOT_FOUND: 'not-found',
  METHOD_NOT_SUPPORTED: 'invalid-input',
  UNSUPPORTED_MEDIA_TYPE: 'invalid-input',
  PARSE_ERROR: 'invalid-input',
  PAYLOAD_TOO_LARGE: 'too-large',
  TIMEOUT: 'busy',
}

function codeOfTransport(error: TRPCError): ErrorCode {
  const known = transportFailures[error.code]
  if (known) return known
  return errorCodesOf(error.cause).some((code) => busyCodes.includes(code)) ? 'busy' : 'internal'
}

/** The same error with the transport code our table gives it. */
export function translated(error: TRPCError): TRPCError {
  const { code } = failureOf(error)
  return new TRPCError({ code: transportCodes[code], message: code, cause: error.cause })
}
