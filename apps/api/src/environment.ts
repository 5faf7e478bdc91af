import type { Operator } from './features/about/about-view.ts'

/** Settings from outside. Everything else in this workspace takes them as arguments. */
export type Environment = {
  readonly databaseUrl: string | null
  readonly dataFolder: string | null
  readonly baseUrl: string | null
  readonly secret: string | null
  readonly trustedProxies: readonly string[]
  readonly host: string | null
  readonly port: number | null
  readonly logLevel: string | null
  readonly language: string
  readonly operator: Operator
  readonly isProduction: boolean
}

/** Reads the environment once; an empty variable counts as not set. */
export function readEnvironment(): Environment {
  const port = setting('KOMMUNE17_PORT')
  return {
    databaseUrl: setting('DATABASE_URL'),
    dataFolder: setting('KOMMUNE17_DATA'),
    baseUrl: setting('KOMMUNE17_BASE_URL'),
    secret: setting('KOMMUNE17_SECRET'),
    trustedProxies: (setting('KOMMUNE17_TRUSTED_PROXIES') ?? '').split(',').filter((part) => part !== ''),
    host: setting('KOMMUNE17_HOST'),
    port: port === null ? null : Number(port),
    logLevel: setting('KOMMUNE17_LOG'),
    language: setting('LC_ALL') ?? setting('LC_MESSAGES') ?? setting('LANG') ?? 'de',
    operator: {
      name: setting('KOMMUNE17_OPERATOR'),
      contact: setting('KOMMUNE17_CONTACT'),
      mediation: setting('KOMMUNE17_MEDIATION'),
      statementOn: setting('KOMMUNE17_STATEMENT_DATE'),
    },
    isProduction: setting('NODE_ENV') === 'production',
  }
}

function setting(name: string): string | null {
  const value = process.env[name]?.trim()
  return value === undefined || value === '' ? null : value
}
