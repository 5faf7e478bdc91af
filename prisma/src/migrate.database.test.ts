import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { packageFile } from './package-files.ts'
import { runNode } from './test-process.mjs'
import { startTestDatabase, type TestDatabase, testedKinds } from './testing.ts'

const names = readdirSync(packageFile('migrations'))
  .filter((name) => /^\d{4}_/.test(name))
  .sort()

describe.each(testedKinds())('migrations on the %s database', (kind) => {
  let database: TestDatabase
  let folder: string
  beforeAll(async () => {
    database = await startTestDatabase(kind)
    folder = mkdtempSync(join(tmpdir(), 'kommune17-migrations-'))
  })
  afterAll(async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  function copyWith(name: string, sql: string): string {
    const directory = mkdtempSync(join(folder, 'copy-'))
    cpSync(packageFile('migrations'), directory, { recursive: true })
    mkdirSync(join(directory, name), { recursive: true })
    writeFileSync(join(directory, name, 'migration.sql'), sql)
    return directory
  }

  async function query(sql: string) {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  function prisma(...args: string[]) {
    const main = join(
      dirname(createRequire(import.meta.url).resolve('prisma/package.json')),
      'build',
      'index.js',
    )
    return runNode([main, ...args], { cwd: packageFile(), environment: { DATABASE_URL: database.url } })
  }

  test('are applied once: a second run has nothing to do', async () => {
    expect(await migrate(database.url)).toEqual({ applied: [] })
    expect(await query('select count(*)::int as n from _prisma_migrations')).toEqual([{ n: names.length }])
  })

  test('that changed after they had been applied are refused', async () => {
    const directory = copyWith('0001_tables', 'select 1')
    await expect(migrate(database.url, { directory })).rejects.toMatchObject({
      code: 'migration-changed',
      details: { migration: '0001_tables' },
    })
  })

  test('this build does not know are refused', async () => {
    const directory = copyWith('9999_next', 'create table next_table (id int)')
    expect(await migrate(database.url, { directory })).toEqual({ applied: ['9999_next'] })
    await expect(migrate(database.url)).rejects.toMatchObject({
      code: 'migration-unknown',
      details: { migration: '9999_next' },
    })
    await query("drop table next_table; delete from _prisma_migrations where migration_name = '9999_next'")
  })

  test('that fail leave nothing behind and can be tried again', async () => {
    const broken = copyWith('9999_broken', 'create table half (id int); select 1 / 0')
    await expect(migrate(database.url, { directory: broken })).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining('division by zero'),
    })
    expect(await query("select to_regclass('half') as half")).toEqual([{ half: null }])
    expect(await migrate(database.url)).toEqual({ applied: [] })
  })

  test('that are missing are only reported to a guest', async () => {
    const directory = copyWith('9999_next', 'create table next_table (id int)')
    await expect(migrate(database.url, { directory, mode: 'check' })).rejects.toMatchObject({
      code: 'migration-pending',
    })
    expect(await query("select to_regclass('next_table') as t")).toEqual([{ t: null }])
  })

  test('applied by us are done for Prisma, and the other way round', async () => {
    const status = prisma('migrate', 'status')
    expect(status.output).toContain('Database schema is up to date')
    await query('drop schema public cascade; create schema public')
    const deploy = prisma('migrate', 'deploy')
    expect(deploy.output).toContain('All migrations have been successfully applied')
    expect(await migrate(database.url)).toEqual({ applied: [] })
  })
})

test.runIf(testedKinds().includes('server'))('two processes that start at once migrate once', async () => {
  const database = await startTestDatabase('server')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('drop schema public cascade; create schema public')
  await client.end()
  const reports = await Promise.all([1, 2, 3].map(() => migrate(database.url)))
  expect(reports.flatMap(({ applied }) => applied)).toEqual(names)
  await database.stop()
})

test('a server that is not there is named as unreachable', async () => {
  await expect(migrate('postgresql://nobody@127.0.0.1:1/nothing')).rejects.toMatchObject({
    code: 'database-unreachable',
  })
})
