import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { DatabaseFailure } from './database-failure.ts'
import { packageFile } from './package-files.ts'

export type MigrateOptions = {
  readonly directory?: string
  /** `check` applies nothing: it throws `migration-pending` where `apply` would have work to do. */
  readonly mode?: 'apply' | 'check'
  readonly log?: (line: string) => void
}

/** Names of the migrations that were applied by this call, in order. */
export type MigrationReport = { readonly applied: readonly string[] }

type Migration = { readonly name: string; readonly script: string; readonly checksum: string }
type AppliedRow = { readonly migration_name: string; readonly checksum: string; readonly finished: boolean }

// The lock Prisma Migrate itself takes, so that `prisma migrate deploy` and we never run at the same time.
const lockKey = 72_707_369

/**
 * Brings the database at `url` up to date with the migrations of this build, recorded as `prisma migrate deploy` does.
 * Throws DatabaseFailure `migration-failed | migration-changed | migration-unknown | migration-pending`.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<MigrationReport> {
  const { directory = packageFile('migrations'), mode = 'apply', log = () => {} } = options
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 30_000 })
  client.on('error', () => {})
  await client.connect().catch((cause: unknown) => {
    throw new DatabaseFailure('database-unreachable', 'No database answers at the given address.', { cause })
  })
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey])
    const migrations = readMigrations(directory)
    const pending = pendingOf(migrations, await readRecords(client))
    const [next] = pending
    if (mode === 'check' && next !== undefined) {
      throw failure('migration-pending', next.name, 'has not been applied by the running process: restart it')
    }
    for (const migration of pending) {
      await apply(client, migration)
      log(`applied ${migration.name}`)
    }
    return { applied: pending.map(({ name }) => name) }
  } finally {
    await client.end()
  }
}

/** All migrations of a folder in the order of their names. */
export function readMigrations(directory: string): Migration[] {
  const names = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => {
      const script = readFileSync(join(directory, name, 'migration.sql'), 'utf8')
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function readRecords(client: pg.Client): Promise<AppliedRow[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`)
  const { rows } =
    await client.query<AppliedRow>(`SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
    FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`)
  return rows
}

function pendingOf(migrations: readonly Migration[], records: readonly AppliedRow[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const record of records) {
    const migration = known.get(record.migration_name)
    if (migration === undefined) {
      throw failure('migration-unknown', record.migration_name, 'is unknown to this build, which is too old')
    }
    if (!record.finished) throw failure('migration-failed', record.migration_name, 'failed earlier')
    if (record.checksum !== migration.checksum) {
      throw failure('migration-changed', record.migration_name, 'was changed after it had been applied')
    }
  }
  const applied = new Set(records.map((record) => record.migration_name))
  return migrations.filter(({ name }) => !applied.has(name))
}

// One transaction for the script and its record: an interrupted migration leaves nothing behind.
async function apply(client: pg.Client, { name, script, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await client.query('BEGIN')
  try {
    await client.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, now())',
      [id, checksum, name],
    )
    await client.query(script)
    await client.query(
      'UPDATE "_prisma_migrations" SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1',
      [id],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseFailure('migration-failed', `The migration ${name} failed: ${reason}`, {
      details: { migration: name },
      cause,
    })
  }
}

type MigrationCode = 'migration-failed' | 'migration-changed' | 'migration-unknown' | 'migration-pending'

function failure(code: MigrationCode, name: string, what: string): DatabaseFailure {
  return new DatabaseFailure(code, `The migration ${name} ${what}.`, { details: { migration: name } })
}
