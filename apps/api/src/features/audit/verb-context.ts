import type { Instant, IsoDate } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

/** What a write verb works with: who asks, the procedure's one transaction, and the time as an argument. */
export type VerbContext = {
  readonly scope: Authorized
  readonly tx: Transaction
  readonly now: Instant
  readonly today: IsoDate
}
