import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@kommune17/prisma'
import { startTestDatabase } from '@kommune17/prisma/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testableDatabases } from '../testing/each-database.ts'
import { buildProgram, freePort, runProgram, startProgram } from '../testing/run-program.ts'
import { password } from '../testing/test-api.ts'

let folder: string
beforeAll(async () => {
  await buildProgram()
  folder = await mkdtemp(join(tmpdir(), 'kommune17-command-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Changes a frozen report behind the back of the product that runs. */
async function tamper(dataFolder: string, id: string): Promise<void> {
  const { prisma, stop } = await openDatabase({ dataFolder })
  await prisma.$transaction([
    prisma.$executeRawUnsafe('alter table report disable trigger keep_frozen'),
    prisma.$executeRaw`update report set content = content || ' ' where id = ${id}::uuid`,
  ])
  await stop()
}

const data = () => ['--data', join(folder, 'data')]

describe.concurrent('what cannot be done is told by the exit code, without touching a database', () => {
  test.each([
    ['an unknown command', ['nonsense']],
    ['an unknown option', ['migrate', '--fast']],
    ['a missing argument', ['municipality', 'add']],
    ['a missing option', ['admin', 'create', '--name', 'Ada']],
    ['an impossible port', ['serve', '--port', '99999']],
    ['no command', []],
  ])('%s: 2', async (_, args) => {
    const { code, out, err } = await runProgram(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })

  const server = 'postgresql://nobody:geheim@127.0.0.1:1/nothing'
  test.each([
    ['an unreachable server', ['migrate'], { DATABASE_URL: server }, 4, 'database-unreachable'],
    ['a weak secret', ['migrate'], { KOMMUNE17_SECRET: 'geheim' }, 6, 'weak-secret'],
    ['a demo in production', ['demo'], { NODE_ENV: 'production' }, 6, 'demo-in-production'],
    ['a demo on a server', ['demo'], { DATABASE_URL: server }, 6, 'demo-on-server'],
    [
      'plain http in production',
      ['serve'],
      { NODE_ENV: 'production', KOMMUNE17_BASE_URL: 'http://k17.example.de' },
      6,
      'insecure-base-url',
    ],
    [
      'an address with a path',
      ['serve'],
      { KOMMUNE17_BASE_URL: 'https://k17.example.de/x' },
      6,
      'invalid-base-url',
    ],
  ])('%s is refused with its reason', async (...row) => {
    const [, args, settings, expected, reason] = row
    const environment = { ...settings, KOMMUNE17_DATA: join(folder, 'refused') }
    const { code, out, err } = await runProgram([...args, '--json'], { environment })
    expect(code).toBe(expected)
    expect(JSON.parse(out)).toMatchObject({ error: reason })
    expect(out + err).not.toContain('geheim@')
  })
})

test.each([
  ['de', 'Demo mit erfundenen Daten'],
  ['en', 'start the demo with invented data'],
])('help speaks the language asked for: %s', async (language, words) => {
  const { code, out } = await runProgram(['--help', '--lang', language])
  expect(code).toBe(0)
  expect(out).toContain(words)
})

test('a municipality comes from the official register, into a database that is made for it', async () => {
  const added = await runProgram(['municipality', 'add', '03355022', '--json', ...data()])
  expect(added.code).toBe(0)
  expect(JSON.parse(added.out)).toMatchObject({ key: '03355022', name: 'Lüneburg', kind: 'town' })
  // For the product that runs below: a database of its own, without the time it takes to make one.
  await cp(join(folder, 'data'), join(folder, 'running'), { recursive: true })
})

describe('commands join the running product, which spares each a start of the database', () => {
  let product: ReturnType<typeof startProgram>
  beforeAll(async () => {
    product = startProgram(['serve', '--port', String(await freePort()), ...data()])
    await product.seen(/läuft: (\S+)/)
  })
  afterAll(async () => {
    product.child.kill('SIGTERM')
    await product.ended
  })

  test('the figures of a municipality are 17 goals without measures', async () => {
    const args = ['figures', '--municipality', '03355022', '--as-of', '2026-06-30']
    const { code, out } = await runProgram([...args, '--json', ...data()])
    expect(code).toBe(0)
    const { goals, ...head } = JSON.parse(out)
    expect(head).toEqual({ municipality: '03355022', name: 'Lüneburg', asOf: '2026-06-30', ruleVersion: 1 })
    expect(goals).toHaveLength(17)
    expect(goals[0]).toMatchObject({ goal: 1, measures: 0, mean: null, reason: 'no-measures' })
    const table = await runProgram([...args, ...data()])
    expect(table.out).toMatch(/^Lüneburg · Stand 30\.06\.2026/)
    expect(table.out.trim().split('\n')).toHaveLength(20)
  })

  test('a municipality is added once, and only one that is in the register', async () => {
    expect((await runProgram(['municipality', 'add', '03355022', ...data()])).code).toBe(5)
    expect((await runProgram(['municipality', 'add', '03999999', ...data()])).code).toBe(3)
    expect((await runProgram(['municipality', 'add', 'Lüneburg', ...data()])).code).toBe(3)
  })

  test('figures of an unknown place are 3, of no place 2, of no day 2', async () => {
    expect((await runProgram(['figures', '--municipality', '03404000', ...data()])).code).toBe(3)
    expect((await runProgram(['figures', '--network', 'Nirgends', ...data()])).code).toBe(3)
    expect((await runProgram(['figures', ...data()])).code).toBe(2)
    const args = ['figures', '--municipality', '03355022', '--as-of', '2026-02-30']
    expect((await runProgram([...args, ...data()])).code).toBe(2)
  })

  test('an administrator’s password comes by standard input and must be good', async () => {
    const args = ['admin', 'create', '--name', 'Ada', '--email', 'ada@example.org', ...data()]
    expect((await runProgram(args)).code).toBe(2)
    expect((await runProgram(args, { input: 'kurz\n' })).code).toBe(2)
    expect((await runProgram(args, { input: 'Kommune17Kommune17\n' })).code).toBe(2)
    expect((await runProgram(args, { input: `${password}\n` })).code).toBe(0)
    expect((await runProgram(args, { input: `${password}\n` })).code).toBe(5)
    expect((await runProgram(['doctor', ...data()])).code).toBe(0)
  })

  const at = ['--municipality', '03355022', '--json']
  const list = () => join(folder, 'liste.csv')

  test('a rehearsal writes nothing, an import writes what is sound, and knows it again', async () => {
    await writeFile(list(), 'Nr.;Maßnahme;SDG;Status\n1;Radweg;11, 13;in Umsetzung\n2;Ohne Ziel;;geplant\n')
    const expected = { rows: 2, created: 1, changed: 0, unchanged: 0, skipped: 0, errors: 1 }
    for (const applied of [false, true]) {
      const { code, out } = await runProgram([
        'import',
        list(),
        ...at,
        ...(applied ? [] : ['--dry-run']),
        ...data(),
      ])
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({
        headerRow: 1,
        applied,
        totals: expected,
        rows: [
          {
            row: 2,
            action: 'create',
            number: '1',
            title: 'Radweg',
            status: 'in-progress',
            primaryGoals: [11, 13],
          },
          { row: 3, action: 'error', problems: [{ code: 'goal-required' }] },
        ],
      })
    }
    const again = await runProgram(['import', list(), ...at, ...data()])
    expect(JSON.parse(again.out).totals).toMatchObject({ created: 0, changed: 0, unchanged: 1 })
  })

  test('what is exported changes nothing when it comes back', async () => {
    const file = join(folder, 'liste.xlsx')
    const args = ['export', ...at, '--format', 'xlsx', '--out', file, ...data()]
    expect(JSON.parse((await runProgram(args)).out)).toMatchObject({ format: 'xlsx', measures: 1 })
    const { out } = await runProgram(['import', file, ...at, '--dry-run', ...data()])
    expect(JSON.parse(out).totals).toMatchObject({ rows: 1, unchanged: 1 })
  })

  test('a report is written and frozen, and verified until somebody touches it', async () => {
    const out = join(folder, 'papiere')
    const papers = ['--as-of', '2026-06-30', '--kind', 'vorlage', '--format', 'docx,csv', '--out', out]
    const { report, files, measures } = JSON.parse(
      (await runProgram(['report', ...at, ...papers, '--goals', '7,11', '--freeze', ...data()])).out,
    )
    expect(files).toEqual([
      join(out, 'council-paper-03355022-2026-06-30.docx'),
      join(out, 'council-paper-03355022-2026-06-30.csv'),
    ])
    expect({ measures, start: (await readFile(files[0])).subarray(0, 2).toString() }).toEqual({
      measures: 0,
      start: 'PK',
    })
    for (const name of [report.id, report.code.toUpperCase()]) {
      const { code, out: told } = await runProgram(['verify', name, '--json', ...data()])
      expect(code).toBe(0)
      expect(JSON.parse(told)).toEqual({
        ...report,
        ...{ municipality: '03355022', verified: true, differences: [] },
      })
    }
    await tamper(join(folder, 'data'), report.id)
    const tampered = await runProgram(['verify', report.id, '--json', ...data()])
    expect(tampered.code).toBe(1)
    expect(JSON.parse(tampered.out)).toMatchObject({ verified: false, differences: ['sha256'] })
    expect((await runProgram(['verify', 'zzzzzzzzzz', ...data()])).code).toBe(3)
  })

  test.each([
    [
      'a kind of paper that is not there',
      ['report', ...at, '--format', 'csv', '--out', 'x', '--kind', 'y'],
      2,
    ],
    ['a goal that is not there', ['report', ...at, '--format', 'csv', '--out', 'x', '--goals', '18'], 2],
    ['a file that is not there', ['import', 'nirgends.xlsx', ...at], 3],
    [
      'a municipality that is not there',
      ['export', '--municipality', '03404000', '--format', 'csv', '--out', 'x'],
      3,
    ],
    ['a sheet that is not there', ['import', 'LIST', ...at, '--sheet', 'Blatt 9'], 2],
    ['a format that is not there', ['export', ...at, '--format', 'pdf', '--out', 'x'], 2],
  ] as const)('%s', async (_what, args, expected) => {
    const filled = args.map((arg) => (arg === 'LIST' ? list() : arg))
    expect((await runProgram([...filled, ...data()])).code).toBe(expected)
  })
})

describe('the running product', () => {
  test('tells its address and the setup link, shares its data with other commands, and stops in order', async () => {
    const port = await freePort()
    const own = ['--data', join(folder, 'running')]
    const { child, ended, seen } = startProgram(['serve', '--port', String(port), ...own])
    const [, url = ''] = await seen(/läuft: (\S+)/)
    const [, code] = await seen(/\/setup\?code=(\S+)/)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)

    const setup = await fetch(`${url}/trpc/session.setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ code, name: 'Ada', email: 'ada@example.org', password }),
    })
    expect(setup.status).toBe(200)
    expect((await runProgram(['network', 'add', 'Netz Heide', ...own])).code).toBe(0)
    expect((await runProgram(['municipality', 'add', '03241001', ...own])).code).toBe(0)
    expect((await runProgram(['network', 'join', 'Netz Heide', '03241001', ...own])).code).toBe(0)
    expect((await runProgram(['serve', '--port', String(port), ...own])).code).toBe(1)

    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)

    const after = await runProgram(['figures', '--network', 'Netz Heide', '--json', ...own])
    expect(JSON.parse(after.out).goals).toHaveLength(17)
  })

  test('a port that is taken is 1 and says so', async () => {
    const other = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, 'localhost', resolve))
    const { code, err } = await runProgram(['serve', '--port', String(port), ...data()])
    expect(code).toBe(1)
    expect(err).toContain(`Port ${port} ist belegt`)
    await new Promise((resolve) => other.close(resolve))
  })
})

for (const kind of (await testableDatabases()).filter((candidate) => candidate === 'server')) {
  test(`the same commands work on the ${kind} database`, async () => {
    const database = await startTestDatabase(kind)
    const environment = { DATABASE_URL: database.url, KOMMUNE17_DATA: join(folder, kind) }
    expect((await runProgram(['municipality', 'add', '03355022'], { environment })).code).toBe(0)
    const { code, out } = await runProgram(['doctor', '--json'], { environment })
    expect(code).toBe(1)
    const missing = expect.objectContaining({ check: 'administrator', ok: false })
    expect(JSON.parse(out).checks).toContainEqual(missing)
    await database.stop()
  })
}
