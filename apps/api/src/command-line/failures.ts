import { DomainError } from '@kommune17/domain'
import { texts } from '@kommune17/i18n/all-texts'
import { DatabaseFailure, type DatabaseFailureCode } from '@kommune17/prisma'
import { errorCodesOf } from '../database.ts'
import { WeakSecret } from '../identity/secret.ts'
import { type ExitCode, exitCodeFor, exitCodes } from './exit-codes.ts'
import type { Messages } from './messages.ts'
import type { Terminal } from './terminal.ts'

/** A command that ends with a sentence of ours instead of a result. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  readonly exitCode: ExitCode
  readonly code: string

  constructor(code: string, message: string, exitCode: ExitCode) {
    super(message)
    this.code = code
    this.exitCode = exitCode
  }
}

/** Refuses to start in an unsafe setting, with the reason. */
export function refused(code: string, message: string): CommandFailure {
  return new CommandFailure(code, message, exitCodes.refused)
}

/** Tells the person what went wrong and returns the exit code. */
export function reportFailure(terminal: Terminal, error: unknown): ExitCode {
  const failure = toFailure(terminal, error)
  if (terminal.isJson) console.log(JSON.stringify({ error: failure.code, message: failure.message }))
  else terminal.note(failure.message)
  return failure.exitCode
}

function toFailure({ locale, say }: Terminal, error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error
  if (error instanceof WeakSecret) return refused('weak-secret', say.weakSecret)
  if (error instanceof DomainError) {
    const sentence = texts[locale].errors[error.code](error.details)
    return new CommandFailure(error.code, sentence, exitCodeFor(error.code))
  }
  if (error instanceof DatabaseFailure) return databaseFailure(say, error)
  if (isUnreachable(error))
    return unavailable(say.database['database-unreachable']({}), 'database-unreachable')
  return new CommandFailure('internal', `${say.failure}\n${nameOf(error)}`, exitCodes.failure)
}

function databaseFailure({ database }: Messages, { code, details }: DatabaseFailure): CommandFailure {
  return unavailable(database[code](details), code)
}

function unavailable(sentence: string, code: DatabaseFailureCode): CommandFailure {
  return new CommandFailure(code, sentence, exitCodes.databaseUnavailable)
}

const unreachableCodes = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  'P1001',
  'P1000',
]
// PostgreSQL's own words for: shutting down, starting, too many clients, wrong password, no such database.
const refusedStates = ['57P01', '57P03', '53300', '28P01', '28000', '3D000']

function isUnreachable(error: unknown): boolean {
  const codes = errorCodesOf(error)
  return [...unreachableCodes, ...refusedStates].some((code) => codes.includes(code))
}

function nameOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
