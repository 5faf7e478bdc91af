import { Client } from 'pg'
import { insertRows } from './insert-rows.ts'
import { type Rows, type TableName, tables } from './tables.ts'

/** Address of an empty, migrated database; the role must own the tables. */
export type SeedDatabase = { readonly url: string }

export type SeedReport = { readonly municipalities: number; readonly rows: number }

/** What all places share, and the rows of each place by its key; `each` hears how many places are written. */
export type SeedRows = {
  readonly shared: Rows
  readonly byMunicipality: Iterable<readonly [key: string, rows: Rows]>
  readonly each?: (done: number) => void
  /** Places written in one transaction; without it everything is one, and what is cut off leaves nothing. */
  readonly placesPerCommit?: number
}

/**
 * Writes everything, each municipality's rows under the settings row-level security asks for: the seeds pass the same
 * wall as the product, as superuser or not.
 */
export async function writeSeed({ url }: SeedDatabase, seed: SeedRows): Promise<SeedReport> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    const report = await writeAll(client, seed)
    await client.query('COMMIT')
    // The embedded database has no autovacuum: without statistics its planner scans whole tables.
    await client.query('ANALYZE')
    return report
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    await client.end()
  }
}

async function writeAll(client: Client, seed: SeedRows): Promise<SeedReport> {
  const { shared, byMunicipality, each, placesPerCommit = Number.POSITIVE_INFINITY } = seed
  let rows = await writeScope(client, '', shared)
  let municipalities = 0
  for (const [key, own] of byMunicipality) {
    if (municipalities > 0 && municipalities % placesPerCommit === 0) await client.query('COMMIT; BEGIN')
    rows += await writeScope(client, key, own)
    municipalities += 1
    each?.(municipalities)
  }
  return { municipalities, rows }
}

async function writeScope(client: Client, municipality: string, rows: Rows): Promise<number> {
  await client.query(
    `SELECT set_config('app.municipality', $1, true), set_config('app.installation', 'on', true)`,
    [municipality],
  )
  let count = 0
  for (const table of tableNames) count += await insertRows(client, table, rows[table] ?? [])
  return count
}

const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables)
