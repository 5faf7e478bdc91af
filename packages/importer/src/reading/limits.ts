import { DomainError, type ErrorCode } from '@kommune17/domain'

const megabyte = 1024 * 1024

/** What a file may be at most. Entries: real workbooks with pictures reach some hundreds. */
export const fileLimits = {
  bytes: 20 * megabyte,
  unpackedBytes: 200 * megabyte,
  entries: 1_000,
  ratio: 100,
  ratioFrom: 20 * megabyte,
  rows: 150_000,
  columns: 200,
  cellLength: 32_767,
} as const

/** Refuses a file; `limit` is what the text names. */
export function refuse(code: ErrorCode, limit?: number): never {
  throw new DomainError(code, limit === undefined ? {} : { limit })
}

/** Refuses more filled rows or columns than a sheet may have. */
export function refuseHugeSheet(rows: number, columns: number): void {
  if (rows > fileLimits.rows) refuse('file-too-many-rows', fileLimits.rows)
  if (columns > fileLimits.columns) refuse('file-too-many-columns', fileLimits.columns)
}
