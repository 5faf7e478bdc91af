import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findOwner, takeFolder } from './folder-lock.ts'
import { type Claim, thisMachine } from './lock-claim.ts'
import { openDatabase } from './open-database.ts'
import { startOwner } from './test-process.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kommune17-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const locks = () => readdirSync(folder).filter((name) => name.startsWith('lock-'))

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : 0 }
}

const close = (server: Server) => new Promise((resolve) => server.close(resolve))

function writeClaim(generation: number, claim: Partial<Claim>): string {
  const file = join(folder, `lock-${generation}`)
  const whole = { machine: thisMachine(), pid: process.pid, port: 1, password: 'x', state: 'open', ...claim }
  writeFileSync(file, JSON.stringify(whole))
  return file
}

describe('the lock of a data folder', () => {
  test('has exactly one winner each time many take over from the dead', async () => {
    for (let round = 0; round < 25; round += 1) {
      const contenders = await Promise.all(Array.from({ length: 6 }, listen))
      const attempts = await Promise.all(
        contenders.map(({ port }) => takeFolder(folder, { port, password: String(port) })),
      )
      const winners = attempts.filter(({ lock }) => lock !== null)
      expect(winners).toHaveLength(1)
      const owner = await findOwner(folder)
      const ports = attempts.map((attempt) => attempt.owner?.port ?? owner?.port)
      expect(new Set(ports).size).toBe(1)
      expect(locks()).toHaveLength(1)
      // Every second owner dies without a word, the others leave properly.
      if (round % 2 === 0) await winners[0]?.lock?.release()
      await Promise.all(contenders.map(({ server }) => close(server)))
    }
  })

  test('is not taken by a starter that fell asleep and wakes up generations later', async () => {
    const { server, port } = await listen()
    writeClaim(7, { port })
    // What it had seen when it fell asleep: generation 3, dead; generation 4 is free again by now.
    writeFileSync(join(folder, 'lock-4'), '{}')
    const attempt = await takeFolder(folder, { port, password: 'late' })
    expect(attempt.owner?.port).toBe(port)
    await close(server)
  })

  test('can be read by its owner alone', async () => {
    const { server, port } = await listen()
    await takeFolder(folder, { port, password: 'secret' })
    expect(statSync(join(folder, 'lock-1')).mode & 0o777).toBe(0o600)
    await close(server)
  })

  test('is free when the process is dead, the port is dead, or the file is half written', async () => {
    const { server, port } = await listen()
    writeClaim(1, { pid: 2 ** 22 + 1, port })
    expect(await findOwner(folder)).toBeNull()
    writeClaim(2, { port: 1 })
    expect(await findOwner(folder)).toBeNull()
    writeFileSync(join(folder, 'lock-3'), '{"pid": 12')
    expect(await findOwner(folder)).toBeNull()
    writeClaim(4, { port })
    expect(await findOwner(folder)).toMatchObject({ port })
    await close(server)
  })

  test('held in another container counts as long as its heart beats', async () => {
    const file = writeClaim(1, { machine: 'elsewhere' })
    const beat = setInterval(() => {
      const seconds = (performance.timeOrigin + performance.now()) / 1000
      utimesSync(file, seconds, seconds)
    }, 1000)
    await expect(openDatabase({ dataFolder: folder })).rejects.toMatchObject({ code: 'database-busy' })
    clearInterval(beat)
    expect(await findOwner(folder)).toBeNull()
  })
})

describe('processes that open the same folder', () => {
  // Initialising takes seconds: once, then copied.
  let prepared: string
  beforeAll(async () => {
    prepared = mkdtempSync(join(tmpdir(), 'kommune17-prepared-'))
    await (await openDatabase({ dataFolder: prepared })).stop()
  })
  afterAll(() => rmSync(prepared, { recursive: true, force: true }))
  const prepare = () => cpSync(prepared, folder, { recursive: true })

  test('become one owner and guests, also when all start at once over a dead owner', async () => {
    prepare()
    const first = startOwner(folder)
    expect(await first.hear('owner', 'failed')).toBe('owner')
    await first.kill()
    const starters = [startOwner(folder), startOwner(folder), startOwner(folder)]
    const roles = await Promise.all(starters.map(({ hear }) => hear('owner', 'guest', 'failed')))
    expect(roles.toSorted()).toEqual(['guest', 'guest', 'owner'])
    await Promise.all(starters.map(({ kill }) => kill()))
  })

  test('share the database: what one writes the other reads', async () => {
    prepare()
    const owner = startOwner(folder)
    await owner.hear('owner')
    const guest = await openDatabase({ dataFolder: folder })
    expect(guest).toMatchObject({ kind: 'embedded', isOwner: false })
    const id = '019a0000-0000-7000-8000-000000000001'
    await guest.prisma.network.create({ data: { id, name: 'Netz' } })
    await guest.stop()
    await owner.stop()
    expect(readFileSync(join(folder, 'lock-2'), 'utf8')).toContain('"state":"released"')
    const next = await openDatabase({ dataFolder: folder })
    expect(next.isOwner).toBe(true)
    expect(await next.prisma.network.findUnique({ where: { id } })).toMatchObject({ name: 'Netz' })
    await next.stop()
  })

  test('start over when the first initialisation was cut off', async () => {
    mkdirSync(join(folder, 'database.new', 'base'), { recursive: true })
    for (const cut of [200, 1500, 3000]) {
      const starter = startOwner(folder)
      const timer = setTimeout(() => starter.kill(), cut)
      await starter.hear('owner', 'failed')
      clearTimeout(timer)
      await starter.kill()
    }
    const survivor = startOwner(folder)
    expect(await survivor.hear('owner', 'failed')).toBe('owner')
    expect(readdirSync(folder).filter((name) => name.startsWith('database'))).toEqual(['database'])
    await survivor.kill()
  })

  test('and meet a stranger at the port of the owner say so', async () => {
    const { server, port } = await listen()
    writeClaim(1, { port, password: 'not this one' })
    await expect(openDatabase({ dataFolder: folder })).rejects.toMatchObject({ code: 'database-unreachable' })
    await close(server)
  })
})
