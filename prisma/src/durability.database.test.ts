import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedWorker, startWorker } from './embedded-worker.ts'
import { openDatabase } from './open-database.ts'
import { startOwner } from './test-process.mjs'

describe('a commit of the embedded database', () => {
  let folder: string
  let worker: EmbeddedWorker
  let client: pg.Client
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kommune17-sync-'))
    worker = await startWorker({ folder: join(folder, 'database') })
    await worker.open()
    client = new pg.Client({ connectionString: worker.url })
    await client.connect()
    await client.query('create table line (n int, text text)')
  })
  afterAll(async () => {
    await client.end()
    await worker.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function syncsOf(work: () => Promise<unknown>): Promise<number> {
    const before = worker.syncs()
    await work()
    return worker.syncs() - before
  }

  test('is on the disk before it is acknowledged: one fsync for each', async () => {
    for (let n = 0; n < 50; n += 1) {
      const count = await syncsOf(() =>
        client.query('insert into line values ($1, $2)', [n, 'x'.repeat(200)]),
      )
      expect(count, `commit ${n}`).toBe(1)
    }
  })

  test('of several statements costs one fsync, not one a statement', async () => {
    const count = await syncsOf(async () => {
      await client.query('begin')
      for (let n = 0; n < 10; n += 1) await client.query('insert into line values ($1, $2)', [n, 'y'])
      await client.query('commit')
    })
    expect(count).toBe(1)
  })

  test('that only read, or were rolled back, cost none', async () => {
    expect(await syncsOf(() => client.query('select count(*) from line'))).toBe(0)
    expect(await syncsOf(() => client.query('begin; insert into line values (1); rollback'))).toBe(0)
  })

  test('runs with the settings that make this true', async () => {
    const { rows } = await client.query(`select name, setting from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method') order by 1`)
    expect(rows.map(({ name, setting }) => `${name} ${setting}`)).toEqual([
      'fsync on',
      'full_page_writes on',
      'synchronous_commit on',
      'wal_sync_method fsync',
    ])
  })
})

test('kill −9 in the middle of writing loses nothing acknowledged and leaves no half transaction', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kommune17-kill-'))
  let acknowledged = 0
  for (const commits of [3, 40, 11, 90, 1]) {
    const writer = startOwner(folder, 'write')
    await writer.hear(`ack ${acknowledged + commits}`)
    await writer.kill()
    acknowledged = Number(writer.said.at(-1)?.split(' ')[1])
    const database = await openDatabase({ dataFolder: folder })
    const [found] = await database.prisma.$queryRaw<{ last: number; whole: number; rows: number }[]>`
      select max(n)::int as last, count(distinct n)::int as whole, count(*)::int as rows from pair`
    await database.stop()
    expect(found?.last).toBeGreaterThanOrEqual(acknowledged)
    expect(found).toMatchObject({ whole: found?.last, rows: 2 * (found?.last ?? 0) })
    acknowledged = found?.last ?? 0
  }
  rmSync(folder, { recursive: true, force: true })
})
