import { existsSync } from 'node:fs'
import { createServer as createProbe } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { inIdentity } from '../database.ts'
import type { DemoMode } from '../demo-mode.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { createImportJobs, type ImportJobs } from '../features/imports/import-jobs.ts'
import { readList } from '../features/imports/read-list.ts'
import { createPaperThreads } from '../features/reports/paper-threads.ts'
import { hasAdministrator } from '../identity/user-store.ts'
import { createRateLimits } from '../rate-limits.ts'
import { createServer } from '../server.ts'
import { closedSetup, openSetup } from '../setup.ts'
import { createLogger, describeError } from '../transport/request-log.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { CommandFailure, refused, reportFailure } from './failures.ts'
import { openProduct, type Product, type Settings, settingsOf } from './product.ts'
import { type CommonOptions, terminalFor } from './run-command.ts'
import { untilAskedToStop } from './shutdown.ts'
import type { Terminal } from './terminal.ts'

export type ServeOptions = CommonOptions & {
  readonly port?: number
  readonly host?: string
  readonly dev?: boolean
}

export const usualPort = 4717

/** Runs the product until it is asked to stop. */
export async function runServe(options: ServeOptions): Promise<ExitCode> {
  const terminal = terminalFor(options)
  try {
    const environment = readEnvironment()
    const address = listenAddress(environment, options)
    refuseUnsafe(terminal, environment)
    if (!(await isFree(address))) throw portTaken(terminal, address.port)
    const settings = settingsOf(environment, options.data)
    return await serve({ settings, terminal, address, demo: null, prepare: async () => {}, greet: () => {} })
  } catch (error) {
    return reportFailure(terminal, error)
  }
}

export type Address = { readonly host: string; readonly port: number }

export function listenAddress(environment: Environment, options: ServeOptions): Address {
  const port = options.port ?? environment.port ?? usualPort
  return { host: options.host ?? environment.host ?? 'localhost', port }
}

type Plan = {
  readonly settings: Settings
  readonly terminal: Terminal
  readonly address: Address
  readonly demo: DemoMode | null
  /** What has to happen to the data before anybody is let in. */
  readonly prepare: (product: Product) => Promise<void>
  /** What is told once the address stands. */
  readonly greet: () => void
}

/** Opens, prepares, listens, tells the address, waits for the signal and closes in order. */
export async function serve(plan: Plan): Promise<ExitCode> {
  const { settings, terminal, address, demo, prepare, greet } = plan
  const { environment } = settings
  const url = environment.baseUrl ?? `http://localhost:${address.port}`
  const product = await openProduct(settings, { terminal, baseUrl: url })
  try {
    await prepare(product)
    const setup = demo !== null || (await inIdentity(product.database, hasAdministrator)) ? null : openSetup()
    const { server, imports } = await startServer(product, {
      environment,
      demo,
      url,
      setup: setup ?? closedSetup,
    })
    await server.listen(address)
    terminal.result({ url }, terminal.say.listening(url))
    greet()
    if (setup) terminal.note(terminal.say.setupLink(`${url}/setup?code=${setup.code}`))
    await untilAskedToStop(server, () => terminal.note(terminal.say.stopping))
    await imports.stop()
  } finally {
    await product.stop()
  }
  return exitCodes.success
}

type Parts = {
  readonly environment: Environment
  readonly demo: DemoMode | null
  readonly url: string
  readonly setup: typeof closedSetup
}

async function startServer(product: Product, { environment, demo, url, setup }: Parts): Promise<Started> {
  const { database, identity, clock } = product
  const limits = createRateLimits(database)
  const log = createLogger(environment.logLevel ?? (demo === null ? 'info' : 'warn'))
  const onFailure = (error: unknown) => log.error({ error: describeError(error) }, 'import failed')
  const imports = createImportJobs({ database, clock, read: readList, onFailure })
  const server = await createServer({
    services: {
      ...{ database, identity, limits, clock, setup, demo, imports },
      papers: createPaperThreads(),
      ...{ operator: environment.operator, baseUrl: url, isFilterOn: true },
    },
    log,
    baseUrl: environment.baseUrl,
    trustedProxies: environment.trustedProxies,
    webFolder: findWebFolder(),
  })
  return { server, imports }
}

type Started = { readonly server: FastifyInstance; readonly imports: ImportJobs }

// Beside this file when bundled (apps/api/dist), one folder deeper when run from source.
function findWebFolder(): string | null {
  const here = dirname(fileURLToPath(import.meta.url))
  const candidates = [join(here, '../../web/dist'), join(here, '../../../web/dist')]
  return candidates.find((folder) => existsSync(join(folder, 'index.html'))) ?? null
}

function refuseUnsafe({ say }: Terminal, { baseUrl, isProduction }: Environment): void {
  if (baseUrl === null) return
  if (!isOrigin(baseUrl)) throw refused('invalid-base-url', say.invalidBaseUrl)
  if (isProduction && !baseUrl.startsWith('https://')) throw refused('insecure-base-url', say.insecureBaseUrl)
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
}

function portTaken({ say }: Terminal, port: number): CommandFailure {
  return new CommandFailure('port-taken', say.portTaken(port), exitCodes.failure)
}

/** Whether nobody listens on the port of this host yet. */
export async function isFree({ host, port }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createProbe()
    probe.once('error', () => resolve(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
