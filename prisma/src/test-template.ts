import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type EmbeddedWorker, startWorker } from './embedded-worker.ts'
import { migrate, readMigrations } from './migrate.ts'
import { packageFile } from './package-files.ts'

const templateLock = 72_707_370

/** A migrated embedded database in memory. The first run on a machine leaves a template for the others. */
export async function startEmbeddedCopy(): Promise<EmbeddedWorker> {
  const template = join(tmpdir(), `kommune17-${userInfo().username}-${fingerprint()}.tar`)
  if (!existsSync(template)) {
    const first = await startWorker({ template: null })
    await first.open()
    await migrate(first.url)
    const draft = `${template}.${randomUUID()}`
    await first.dump(draft)
    await first.stop()
    renameSync(draft, template)
  }
  const worker = await startWorker({ template })
  await worker.open()
  return worker
}

/** A new migrated database on the server, copied from a template that the first run leaves there. */
export async function createServerCopy(
  serverUrl: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = `kommune17_template_${fingerprint()}`
  const name = `kommune17_test_${randomUUID().replaceAll('-', '')}`
  await asMaintainer(serverUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rowCount === 0) await createTemplate(serverUrl, client, template)
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  const drop = () =>
    asMaintainer(serverUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    })
  return { url: onDatabase(serverUrl, name), drop }
}

// Renamed when complete, so that a template which exists is one.
async function createTemplate(serverUrl: string, client: pg.Client, template: string): Promise<void> {
  const draft = `${template}_draft`
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${draft} ENCODING 'UTF8' TEMPLATE template0`)
  await migrate(onDatabase(serverUrl, draft))
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
}

async function asMaintainer(serverUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function onDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Changes with the migrations and with the version of the embedded database. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(packageFile('package.json')))
  for (const { name, checksum } of readMigrations(packageFile('migrations')))
    hash.update(`${name} ${checksum}`)
  return hash.digest('hex').slice(0, 16)
}
