import { addMonths } from '@kommune17/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testableDatabases } from '../../testing/each-database.ts'
import { own as municipality, startTestApi, type TestApi } from '../../testing/test-api.ts'

describe.each(await testableDatabases())('progress and figures on the %s database', (kind) => {
  let api: TestApi
  let today: string
  beforeAll(async () => {
    api = await startTestApi(kind)
    today = api.services.clock.today()
  })
  afterAll(() => api.stop())

  const officer = () => api.as('coordinator')
  const log = (measureId: string, more: object) =>
    officer().progress.log({ municipality, measureId, status: 'in-progress', ...more })
  const goal = async (number: number, asOf = today) => {
    const { goals } = await officer().goal.matrix({ municipality, asOf })
    return goals.find((figure) => figure.goal === number)
  }

  test('an officer logs 40 % and the figures change at once', async () => {
    const ids = []
    for (const title of ['Solar', 'Wind', 'Wärme']) {
      const { id } = await officer().measure.create({ municipality, title, goals: [{ goal: 7 }] })
      ids.push(id)
    }
    expect(await goal(7)).toMatchObject({ measures: 3, committed: 3, known: 0, reason: 'too-few-known' })
    for (const id of ids) await log(id, { progress: 40 })
    expect(await goal(7)).toMatchObject({
      known: 3,
      mean: 40,
      low: 40,
      high: 40,
      coverage: 100,
      reason: null,
    })
    await log(ids[0] ?? '', { status: 'completed' })
    expect(await goal(7)).toMatchObject({ mean: 60, completionRate: 33.33, completed: 1 })
  })

  test('a Sachstand for an earlier day is added to the past and does not hide the newer one', async () => {
    const { id } = await officer().measure.create({ municipality, title: 'Moor', goals: [{ goal: 15 }] })
    const before = addMonths(today, -8)
    expect(await goal(15, before)).toMatchObject({ measures: 0 })
    await log(id, { status: 'planned', keyDate: before, note: 'Laut Protokoll' })
    expect(await goal(15, before)).toMatchObject({ measures: 1, known: 1 })
    expect(await officer().measure.find({ municipality, id })).toMatchObject({
      status: 'unknown',
      keyDate: today,
    })
    expect(await officer().measure.find({ municipality, id, asOf: before })).toMatchObject({
      status: 'planned',
    })
    expect(await officer().measure.find({ municipality, id, asOf: addMonths(before, -1) })).toMatchObject({
      status: null,
      progress: null,
    })
  })

  test('a day to come, a percentage without meaning and discarding without a reason are refused', async () => {
    const { id } = await officer().measure.create({ municipality, title: 'Bus', goals: [{ goal: 9 }] })
    await expect(log(id, { keyDate: addMonths(today, 1) })).rejects.toMatchObject({
      message: 'key-date-in-future',
    })
    await expect(log(id, { status: 'idea', progress: 10 })).rejects.toMatchObject({
      message: 'progress-not-allowed',
    })
    await expect(log(id, { status: 'discarded' })).rejects.toMatchObject({ message: 'reason-required' })
    await expect(log(id, { progress: 101 })).rejects.toMatchObject({ message: 'invalid-input' })
    expect((await officer().measure.find({ municipality, id })).updates).toHaveLength(1)
  })

  test('"unchanged" repeats status and percentage with the date of today', async () => {
    const earlier = addMonths(today, -14)
    const { id } = await officer().measure.create({
      municipality,
      title: 'Fairtrade',
      goals: [{ goal: 12 }],
      status: 'in-progress',
      progress: 55,
      keyDate: earlier,
    })
    expect(await officer().measure.find({ municipality, id })).toMatchObject({ freshness: 'stale' })
    await api.as('coordinator').progress.confirmUnchanged({ municipality, measureId: id })
    const measure = await officer().measure.find({ municipality, id })
    expect(measure).toMatchObject({ freshness: 'fresh', status: 'in-progress', progress: { percent: 55 } })
    expect(measure.updates.map(({ isConfirmation }) => isConfirmation)).toEqual([true, false])
  })

  test('done milestones say how far a measure is, and dropped ones leave the sum', async () => {
    const { id: measureId } = await officer().measure.create({
      municipality,
      title: 'Rathaus sanieren',
      goals: [{ goal: 13 }],
      status: 'in-progress',
      progress: 10,
    })
    const add = (title: string, more: object) =>
      officer().milestone.add({ municipality, measureId, title, ...more })
    await add('Planung', { doneOn: today, weight: 1 })
    const { id } = await add('Bau', { due: addMonths(today, 6), weight: 3 })
    const percent = async () =>
      (await officer().measure.find({ municipality, id: measureId })).progress?.percent
    expect(await percent()).toBe(25)
    await officer().milestone.change({ municipality, id, changes: { droppedOn: today } })
    expect(await percent()).toBe(100)
    await officer().milestone.remove({ municipality, id })
    expect((await officer().measure.find({ municipality, id: measureId })).milestones).toHaveLength(1)
  })

  test('a goal lists its measures, trade-offs and untouched targets, in agreement with its figure', async () => {
    const { id: measureId } = await officer().measure.create({
      municipality,
      title: 'Schulmensa',
      goals: [{ goal: 2, target: '2.1' }, { goal: 2 }],
    })
    await officer().link.add({ municipality, measureId, goal: 6, effect: 'hinders' })
    const page = await officer().goal.find({ municipality, goal: 2 })
    expect(page.measures.map(({ id }) => id)).toEqual([measureId])
    expect(page.figure.measures).toBe(1)
    expect(page.targets.find(({ target }) => target === '2.1')?.measures).toBe(1)
    expect(page.targets.find(({ target }) => target === '2.2')?.measures).toBe(0)
    const tradeOff = await officer().goal.find({ municipality, goal: 6 })
    expect(tradeOff.hindering.map(({ id }) => id)).toEqual([measureId])
    expect(tradeOff.figure).toMatchObject({ hindering: 1, measures: 0, reason: 'no-measures' })
  })

  test('the trend has eight quarter ends, each the figure of that day', async () => {
    const trend = await officer().goal.trend({ municipality, goal: 12, until: today })
    expect(trend).toHaveLength(8)
    for (const { asOf, figure } of trend) expect(figure).toEqual(await goal(12, asOf))
  })

  test('every number of the start screen is the length of the list it leads to', async () => {
    const { overview, recent, hasMeasures } = await officer().start.show({ municipality })
    const total = async (filter: object) => (await officer().measure.list({ municipality, filter })).total
    expect(hasMeasures).toBe(true)
    expect(overview).toEqual({
      total: await total({}),
      onSchedule: await total({ timing: ['on-schedule'] }),
      late: await total({ timing: ['late-start', 'overdue'] }),
      unknown: await total({ progress: 'unknown' }),
      dueForConfirmation: await total({ freshness: ['due', 'stale', 'expired'] }),
    })
    expect(recent[0]).toMatchObject({
      title: 'Schulmensa',
      action: 'link.add',
      actorName: 'Person coordinator',
    })
    expect(new Set(recent.map(({ measureId }) => measureId)).size).toBe(recent.length)
  })
})
