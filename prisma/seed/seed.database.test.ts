import { goalFigures, networkFigures } from '@kommune17/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestDatabase, type TestDatabase, testedKinds } from '../src/testing.ts'
import { seedDemo } from './demo.ts'
import { seedLarge } from './large.ts'
import { places } from './places.ts'
import { countRows, readReleased } from './read-back.ts'

const today = '2026-11-24'
const anchor = '2026-09-30'

describe.each(testedKinds())('the seeds on the %s database', (kind) => {
  let demo: TestDatabase
  let large: TestDatabase

  beforeAll(async () => {
    demo = await startTestDatabase(kind)
    large = await startTestDatabase(kind)
  })

  afterAll(async () => {
    await demo.stop()
    await large.stop()
  })

  test('write the demo in a few seconds and lose no row', async () => {
    const report = await seedDemo({ url: demo.url, today })
    const { municipality_revision: revisions, measure: measures, ...others } = await countRows(demo.url)
    expect(report.municipalities).toBe(30)
    expect(others).toMatchObject({ municipality: 30, network: 2, network_member: 29 })
    expect(measures).toBeGreaterThan(30 * 60)
    expect(total({ ...others, measures })).toBe(report.rows)
    expect(revisions).toBe(30)
  })

  test('show, by the rules of the domain, means, gaps and too little to say', async () => {
    const released = await readReleased(demo.url)
    const byPlace = [...released].map(([municipality, measures]) => ({
      municipality,
      goals: goalFigures(measures, anchor),
    }))
    const figures = byPlace.flatMap(({ goals }) => goals)
    expect(new Set(figures.map(({ reason }) => reason))).toEqual(
      new Set([null, 'too-few-known', 'no-measures', 'none-committed']),
    )
    expect(figures.some(({ hindering }) => hindering > 0)).toBe(true)
    expect(figures.some(({ unconfirmed }) => unconfirmed > 0)).toBe(true)
    expect(figures.some(({ freshness }) => freshness.expired > 0)).toBe(true)
    expect(released.has('03459015')).toBe(false)
    const members = new Set(places.filter(({ network }) => network === 'kommnn').map(({ key }) => key))
    const kommnn = networkFigures(byPlace.filter(({ municipality }) => members.has(municipality)))
    expect(kommnn.find(({ goal }) => goal === 11)?.reason).toBeNull()
    expect(kommnn.find(({ goal }) => goal === 14)?.reason).toBe('too-few-means')
  })

  test('write a large network of any size, with the updates asked for', async () => {
    const sizes = { municipalities: 12, measuresPer: 20, updatesPer: 3, members: 10 }
    const report = await seedLarge({ url: large.url, today, ...sizes })
    expect(report.keys).toHaveLength(12)
    expect(await countRows(large.url)).toMatchObject({
      ...{ municipality: 12, network: 1, network_member: 10, measure: 240, status_update: 720 },
    })
  })
})

function total(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0)
}
