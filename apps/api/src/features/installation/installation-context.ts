import type { Instant, IsoDate } from '@kommune17/domain'
import type { AuthorizedInstallation } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

/** What a verb of the installation works with, from the web or from the command line. */
export type InstallationContext = {
  readonly scope: AuthorizedInstallation
  readonly tx: Transaction
  readonly now: Instant
  readonly today: IsoDate
}
