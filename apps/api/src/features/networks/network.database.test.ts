import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizeOperator } from '../../authorize.ts'
import { inScope } from '../../database.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import { foreign, own, startTestApi, type TestApi, unknown } from '../../testing/test-api.ts'
import { addMunicipality } from '../installation/add-municipality.ts'
import { joinNetwork } from '../installation/join-network.ts'

describe.each(await testableDatabases())('networks on the %s database', (kind) => {
  let api: TestApi
  let network: string
  beforeAll(async () => {
    api = await startTestApi(kind)
    network = api.networks.own
    await inScope(api.services.database, { installation: true }, async (tx) => {
      const { clock } = api.services
      const ctx = { scope: authorizeOperator(), tx, now: clock.now(), today: clock.today() }
      await joinNetwork(ctx, { network, municipality: foreign })
      await addMunicipality(ctx, unknown)
      await joinNetwork(ctx, { network, municipality: unknown })
    })
  })
  afterAll(() => api.stop())

  const matrix = (more: object = {}) => api.as('network-coordinator').network.matrix({ network, ...more })
  const goalsOf = async (key: string) =>
    (await matrix()).municipalities.find((municipality) => municipality.key === key)?.goals
  const create = (persona: 'coordinator' | 'foreign-coordinator', more: object) =>
    api.as(persona).measure.create({
      municipality: persona === 'coordinator' ? own : foreign,
      title: 'Energieberatung',
      goals: [{ goal: 7 }],
      status: 'completed',
      ...more,
    })

  test('nothing released is "no answer", which is not zero measures', async () => {
    await create('coordinator', {})
    expect(await goalsOf(own)).toBeNull()
    expect(await goalsOf(foreign)).toBeNull()
    await create('foreign-coordinator', { visibility: 'network' })
    expect(await goalsOf(own)).toBeNull()
    const goals = await goalsOf(foreign)
    expect(goals).toHaveLength(17)
    expect(goals?.[6]).toMatchObject({ goal: 7, measures: 1, committed: 1, completionRate: 100 })
    expect(goals?.[0]).toMatchObject({ goal: 1, measures: 0, reason: 'no-measures' })
  })

  test('a measure is in the figures from its release until it is withdrawn', async () => {
    const { id, version } = await create('coordinator', { title: 'Solardachkataster' })
    const release = (from: number, visibility: 'public' | 'internal') =>
      api.as('coordinator').measure.change({ municipality: own, id, version: from, changes: { visibility } })
    await release(version, 'public')
    expect((await goalsOf(own))?.[6]).toMatchObject({ measures: 1 })
    await release(version + 1, 'internal')
    expect(await goalsOf(own)).toBeNull()
  })

  test('progress of a released measure reaches the network with the next look', async () => {
    const { id } = await create('coordinator', {
      visibility: 'network',
      status: 'planned',
      goals: [{ goal: 4 }],
    })
    expect((await goalsOf(own))?.[3]).toMatchObject({ known: 1, completionRate: 0 })
    await api.as('coordinator').progress.log({ municipality: own, measureId: id, status: 'completed' })
    expect((await goalsOf(own))?.[3]).toMatchObject({ completionRate: 100 })
  })

  test('medians need five means and pooled distributions three municipalities', async () => {
    const { figures } = await matrix()
    expect(figures[6]).toMatchObject({ goal: 7, of: 3, median: null, reason: 'too-few-means' })
    expect(figures[6]).toMatchObject({ distribution: null, pooledReason: 'too-few-municipalities' })
  })

  test('the matrix narrows by kind, size and district and is ordered by name or size', async () => {
    const all = await matrix()
    expect(all.municipalities).toHaveLength(3)
    const names = all.municipalities.map(({ name }) => name)
    expect(names).toEqual([...names].sort(new Intl.Collator('de').compare))
    const bySize = (await matrix({ order: 'size' })).municipalities.map(({ population }) => population ?? 0)
    expect(bySize).toEqual([...bySize].sort((a, b) => b - a))
    const [first] = all.municipalities
    const chosen = await matrix({ kind: first?.kind, district: first?.district ?? undefined })
    expect(chosen.municipalities.map(({ key }) => key)).toContain(first?.key)
    expect(chosen.municipalities.every(({ kind: other }) => other === first?.kind)).toBe(true)
    expect(chosen.figures[0]?.of).toBe(chosen.municipalities.length)
    expect((await matrix({ sizeClass: 'under-5000' })).municipalities).toEqual([])
  })

  test('one goal across municipalities shows the whole figure, or that nothing was released', async () => {
    const { municipalities } = await api.as('network-coordinator').network.goal({ network, goal: 7 })
    expect(municipalities.find(({ key }) => key === unknown)?.figure).toBeNull()
    expect(municipalities.find(({ key }) => key === foreign)?.figure).toMatchObject({ goal: 7, completed: 1 })
  })

  test('people are offered the networks they may read, and no others', async () => {
    const offered = async (persona: 'network-coordinator' | 'coordinator' | 'viewer' | 'none') =>
      (await api.as(persona).network.list()).map(({ name }) => name)
    expect(await offered('network-coordinator')).toEqual(['Netz Heide'])
    expect(await offered('coordinator')).toEqual(['Netz Heide'])
    expect(await offered('viewer')).toEqual([])
    expect(await offered('none')).toEqual([])
    expect((await api.as('foreign-coordinator').network.list()).map(({ name }) => name)).toEqual([
      'Netz Heide',
      'Netz Leine',
    ])
  })

  test('with the application filter off the database alone keeps internal measures from the network', async () => {
    await create('coordinator', { title: 'Intern', goals: [{ goal: 16 }] })
    const caller = api.as('network-coordinator', { isFilterOn: false })
    const { municipalities } = await caller.network.goal({ network, goal: 16 })
    expect(municipalities.every(({ figure }) => figure === null || figure.measures === 0)).toBe(true)
  })
})
