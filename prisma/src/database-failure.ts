/**
 * Why a database cannot be opened:
 * `database-busy` (details: folder, pid, host, state): a living process owns the folder and we cannot share it yet.
 * `database-lost`: the embedded database ended by itself. `database-unreachable`: no server at the address.
 * `migration-failed`, `migration-changed`, `migration-unknown` (details: migration). `migration-pending`: the running
 * owner of the folder has an older build.
 */
export type DatabaseFailureCode =
  | 'database-busy'
  | 'database-lost'
  | 'database-unreachable'
  | 'migration-failed'
  | 'migration-changed'
  | 'migration-unknown'
  | 'migration-pending'

export type FailureDetails = Readonly<Record<string, string | number | null>>

/** The caller finds the words in the person's language by `code`; `message` is English, for logs. */
export class DatabaseFailure extends Error {
  readonly code: DatabaseFailureCode
  readonly details: FailureDetails

  constructor(
    code: DatabaseFailureCode,
    message: string,
    options: { details?: FailureDetails; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'DatabaseFailure'
    this.code = code
    this.details = options.details ?? {}
  }
}
