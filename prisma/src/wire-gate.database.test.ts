import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedWorker, startWorker } from './embedded-worker.ts'
import { startEmbeddedCopy } from './test-template.ts'

let worker: EmbeddedWorker
beforeAll(async () => {
  worker = await startEmbeddedCopy()
  await withClient((client) => client.query('create table note (n int, text text)'))
})
afterAll(() => worker.stop())

async function open(password = worker.password): Promise<pg.Client> {
  const client = new pg.Client({ host: '127.0.0.1', port: worker.port, user: 'postgres', password })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await open()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function rawConnection(): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port: worker.port })
  await once(socket, 'connect')
  return socket
}

describe('the gate of the embedded database', () => {
  test.each(['', 'postgres', 'x'.repeat(43)])('keeps out who says %j', async (password) => {
    await expect(open(password)).rejects.toMatchObject({ code: '28P01' })
  })

  test('keeps out who says no password at all, and who speaks another language', async () => {
    const startup = Buffer.from('\0\0\0\x17\0\x03\0\0user\0postgres\0\0\0', 'latin1')
    const query = Buffer.from('Q\0\0\0\rselect 1\0', 'latin1')
    for (const words of [Buffer.concat([startup, query]), Buffer.from('GET / HTTP/1.1\r\n\r\n')]) {
      const socket = await rawConnection()
      const heard: Buffer[] = []
      socket.on('data', (data) => heard.push(data))
      socket.write(words)
      await once(socket, 'close')
      expect(Buffer.concat(heard).toString('latin1')).not.toContain('Z\0\0\0\x05')
    }
    expect(await withClient(async (client) => (await client.query('select 1 as one')).rows)).toEqual([
      { one: 1 },
    ])
  })

  test('says that it does not encrypt, so that clients which ask first get in too', async () => {
    const socket = await rawConnection()
    socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]))
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toBe('N')
    socket.destroy()
  })

  test('has a password of 256 bits that no two databases share', async () => {
    const other = await startWorker({ template: null })
    expect(Buffer.from(worker.password, 'base64url')).toHaveLength(32)
    expect(other.password).not.toBe(worker.password)
    await other.stop()
  })

  test('keeps the statements of many clients apart', async () => {
    const clients = Array.from({ length: 12 }, (_, who) => who)
    const echo = async (client: pg.Client, who: number, n: number) => {
      const { rows } = await client.query('select $1::int as who, $2::text as text', [who, `${who}/${n}`])
      await client.query(n % 2 === 0 ? 'select nonsense' : 'select 1').catch(() => {})
      return rows[0]
    }
    const askOften = (who: number) =>
      withClient(async (client) => {
        const answers = []
        for (let n = 0; n < 60; n += 1) answers.push(await echo(client, who, n))
        return answers
      })
    const answers = await Promise.all(clients.map(askOften))
    expect(answers).toEqual(
      clients.map((who) => Array.from({ length: 60 }, (_, n) => ({ who, text: `${who}/${n}` }))),
    )
  })

  test('lets nobody between the statements of a transaction', async () => {
    const add = (who: number) =>
      withClient(async (client) => {
        await client.query('begin')
        const { rows } = await client.query('select count(*)::int as n from note')
        await client.query('insert into note values ($1, $2)', [rows[0].n, String(who)])
        await client.query('commit')
      })
    await Promise.all(Array.from({ length: 10 }, (_, who) => add(who)))
    const rows = await withClient(
      async (client) => (await client.query('select n from note order by n')).rows,
    )
    expect(rows.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('rolls back for a client that vanishes, and lets the next one in', async () => {
    const client = await open()
    await client.query('begin')
    await client.query("insert into note values (100, 'lost')")
    Reflect.get(client, 'connection').stream.destroy()
    const rows = await withClient(async (next) => (await next.query('select * from note where n = 100')).rows)
    expect(rows).toEqual([])
  })

  test('refuses COPY FROM STDIN, which would end the database, and goes on', async () => {
    await withClient(async (client) => {
      for (const statement of ['copy note from stdin', '/* x */ COPY note (n)\nFROM/**/STDIN csv']) {
        await expect(client.query(statement)).rejects.toMatchObject({ code: '0A000' })
      }
      await client.query('begin')
      await expect(client.query({ text: 'copy note from stdin', values: [] })).rejects.toMatchObject({
        code: '0A000',
      })
      await expect(client.query('select 1')).rejects.toMatchObject({ code: '25P02' })
      await client.query('rollback')
      const { rows } = await client.query("select 'how to copy from stdin' as text")
      expect(rows).toEqual([{ text: 'how to copy from stdin' }])
    })
  })

  test('hands nothing that one client set to the next', async () => {
    await withClient((client) =>
      client.query(
        "set search_path = pg_catalog; set role kommune17_app; select set_config('app.user', 'x', false)",
      ),
    )
    const rows = await withClient(
      async (client) =>
        (
          await client.query(
            "select current_user as who, current_setting('app.user', true) as asker, count(*) from note",
          )
        ).rows,
    )
    expect(rows).toEqual([{ who: 'postgres', asker: '', count: '10' }])
  })

  test('carries long values both ways', async () => {
    const text = 'ä€😀'.repeat(200_000)
    const rows = await withClient(
      async (client) => (await client.query('select $1::text as text', [text])).rows,
    )
    expect(rows[0].text === text).toBe(true)
  })

  test('ends with a clear reason, instead of hanging, when the database ends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kommune17-end-'))
    const doomed = await startWorker({ folder: join(folder, 'database') })
    await doomed.open()
    const client = new pg.Client({ connectionString: doomed.url })
    client.on('error', () => {})
    await client.connect()
    rmSync(join(folder, 'database', 'pg_wal'), { recursive: true })
    const writeOn = async () => {
      for (;;)
        await client.query(
          'create table if not exists t (n int); insert into t values (1); select pg_switch_wal()',
        )
    }
    await expect(writeOn()).rejects.toThrow()
    await expect(doomed.lost).rejects.toMatchObject({
      code: 'database-lost',
      message: expect.stringContaining('No such file or directory'),
    })
    rmSync(folder, { recursive: true })
  })
})
