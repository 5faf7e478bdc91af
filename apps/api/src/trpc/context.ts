import type { Instant, IsoDate } from '@kommune17/domain'
import type { Clock } from '../clock.ts'
import type { Database } from '../database.ts'
import type { DemoMode } from '../demo-mode.ts'
import type { Operator } from '../features/about/about-view.ts'
import type { ImportJobs } from '../features/imports/import-jobs.ts'
import type { PaperThreads } from '../features/reports/paper-threads.ts'
import type { Identity, SignedIn } from '../identity/identity.ts'
import type { RateLimits } from '../rate-limits.ts'
import type { Setup } from '../setup.ts'

/** What the running product is made of; made once at start and handed to every request. */
export type Services = {
  readonly database: Database
  readonly identity: Identity
  readonly limits: RateLimits
  readonly clock: Clock
  readonly setup: Setup
  /** Null outside `kommune17 demo`: then no demo account exists for anybody. */
  readonly demo: DemoMode | null
  readonly imports: ImportJobs
  readonly papers: PaperThreads
  readonly operator: Operator
  readonly baseUrl: string
  /** False only in the test that shows row-level security holding alone. */
  readonly isFilterOn: boolean
}

/** The parts of a web request procedures may touch, so that they run without one in tests. */
export type RequestPort = {
  readonly id: string
  /** Address of the client, grouped by /64 for IPv6; never logged. */
  readonly address: string
  readonly cookies: string
  readonly setCookies: (lines: readonly string[]) => void
  readonly clearSiteData: () => void
}

export type Context = {
  readonly services: Services
  readonly request: RequestPort
  readonly visitor: SignedIn | null
  readonly now: Instant
  readonly today: IsoDate
}

/** Who asks, of what, on which day; the session is looked up once for all calls of a batch. */
export async function createContext(services: Services, request: RequestPort): Promise<Context> {
  const now = services.clock.now()
  const visitor = request.cookies === '' ? null : await services.identity.sessionOf(request.cookies)
  return { services, request, visitor, now, today: services.clock.today() }
}
