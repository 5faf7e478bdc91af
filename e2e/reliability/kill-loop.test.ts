import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiClient, signInAsDemo } from '../api-client.ts'
import { freePort, type Product, startProduct } from '../product.ts'

const rounds = 20
const patience = { timeout: 30_000, interval: 5 }
const municipality = '03355022'
let data: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'kommune17-kill-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

test(`every acknowledged status update survives ${rounds} kills in the middle of requests`, async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const product = await startDemo()
    const officer = await signInAsDemo(product.url, 'coordinator')
    await expectKept(officer, acknowledged)
    const before = acknowledged.length
    const writers = [0, 1, 2, 3].map((writer) =>
      writeUntilKilled(officer, acknowledged, `${round}-${writer}`),
    )
    // However busy the machine: some are acknowledged, others under way.
    await expect.poll(() => acknowledged.length, patience).toBeGreaterThan(before + 1)
    await new Promise((resolve) => setTimeout(resolve, (round * 97) % 500))
    await product.kill('SIGKILL')
    await Promise.all(writers)
  }
  const product = await startDemo()
  await expectKept(await signInAsDemo(product.url, 'coordinator'), acknowledged)
  await product.kill('SIGTERM')
  expect(acknowledged.length).toBeGreaterThanOrEqual(2 * rounds)
})

async function startDemo(): Promise<Product> {
  return startProduct(['demo', '--data', data], await freePort())
}

/** Creates measures until the product dies; only what was answered with success counts as acknowledged. */
async function writeUntilKilled(officer: ApiClient, acknowledged: string[], name: string) {
  for (let n = 0; ; n += 1) {
    const title = `Ausfallprobe ${name}-${n}`
    try {
      await officer('measure.create', { municipality, title, goals: [{ goal: 13, target: null }] })
    } catch {
      return
    }
    acknowledged.push(title)
  }
}

async function expectKept(officer: ApiClient, acknowledged: readonly string[]) {
  const kept = new Set<string>()
  for (let page = 1; ; page += 1) {
    const answer = (await officer('measure.list', {
      municipality,
      filter: { text: 'Ausfallprobe' },
      page,
    })) as { rows: { title: string }[]; total: number }
    for (const row of answer.rows) kept.add(row.title)
    if (answer.rows.length === 0 || kept.size >= answer.total) break
  }
  expect(acknowledged.filter((title) => !kept.has(title))).toEqual([])
}
