import { type CellChangesInput, undoCells } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseDay } from '../../clock.ts'
import { inScope } from '../../database.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import {
  foreign,
  own as municipality,
  type Persona,
  startTestApi,
  type TestApi,
} from '../../testing/test-api.ts'

type Cell = CellChangesInput['cells'][number]

describe.each(await testableDatabases())('the grid on the %s database', (kind) => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(kind)
  })
  afterAll(() => api.stop())

  const officer = () => api.as('coordinator')
  const create = async (title: string, more: object = {}) => {
    const goals = [{ goal: 11 as const }]
    const { id } = await officer().measure.create({ municipality, title, goals, ...more })
    return id
  }
  // Straight into the tables, for a test of one call should not be one of 500 others.
  const createMany = async (count: number) => {
    const { database, clock } = api.services
    const ids = Array.from({ length: count }, () => newId())
    const hanging = ids.map((measureId) => ({ id: newId(), municipalityKey: municipality, measureId }))
    const keyDate = databaseDay(clock.today())
    await inScope(database, { municipality }, async (tx) => {
      await tx.measure.createMany({
        data: ids.map((id, index) => ({ id, municipalityKey: municipality, title: `Reihe ${index}` })),
      })
      await tx.statusUpdate.createMany({
        data: hanging.map((row) => ({ ...row, keyDate, status: 'unknown' })),
      })
      await tx.sdgLink.createMany({ data: hanging.map((row) => ({ ...row, goal: 11 })) })
    })
    return ids
  }
  const change = (cells: Cell[], persona: Persona = 'coordinator') =>
    api.as(persona).measure.changeCells({ municipality, cells })
  const cellsOf = async (id: string) => {
    const { rows } = await officer().measure.grid({ municipality })
    return rows.find((row) => row.id === id)?.cells ?? {}
  }
  const trailOf = async (measureId: string) =>
    (await officer().audit.forMeasure({ municipality, measureId })).entries

  test('shows every measure the filter leaves with all its cells, and who may change it', async () => {
    const programme = await officer().structure.addProgramme({ municipality, title: 'Zeigen' })
    const written = { number: '7.1', costPlanned: 1_234.5, plannedStart: '2026-Q3', partners: 'ADFC' }
    const id = await create('Lastenräder', {
      ...written,
      programmeId: programme.id,
      departmentId: api.departmentId,
      goals: [{ goal: 11 }, { goal: 7, target: '7.2', role: 'secondary' }],
      status: 'in-progress',
      progress: 30,
    })
    await create('Ohne Fachbereich', { number: '7.2', programmeId: programme.id })
    const ask = (persona: Persona) =>
      api.as(persona).measure.grid({ municipality, filter: { programme: programme.id } })
    const { rows, lockedFields } = await ask('coordinator')
    expect(rows.map(({ cells, mayChange }) => [cells['title'], mayChange])).toEqual([
      ['Lastenräder', true],
      ['Ohne Fachbereich', true],
    ])
    expect(rows[0]).toMatchObject({
      ...{ id, version: 1, archivedOn: null, progress: { percent: 30, basis: 'stated' } },
      cells: {
        ...written,
        ...{ status: 'in-progress', progress: 30, departmentId: api.departmentId, costActual: null },
        goals: { primary: ['11'], secondary: ['7.2'] },
      },
    })
    expect(lockedFields).toEqual([])
    const contributor = await ask('contributor')
    expect(contributor.rows.map(({ mayChange }) => mayChange)).toEqual([true, false])
    expect(contributor.lockedFields).toEqual(['goals', 'visibility'])
    expect((await ask('viewer')).rows.map(({ mayChange }) => mayChange)).toEqual([false, false])
  })

  test('a block is stored cell by cell: what is wrong says so, the rest is kept, one line in the trail', async () => {
    const id = await create('Radweg', { plannedStart: '2026' })
    const other = await create('Bürgerbus')
    const { cells, versions } = await change([
      { measureId: id, field: 'title', before: 'Radweg', after: 'Radweg Nord' },
      { measureId: id, field: 'plannedEnd', before: null, after: '2025' },
      { measureId: id, field: 'costPlanned', before: null, after: 12_000.5 },
      { measureId: id, field: 'status', before: 'unknown', after: 'in-progress' },
      { measureId: id, field: 'progress', before: null, after: 40 },
      {
        ...{ measureId: id, field: 'goals', before: { primary: ['11'], secondary: [] } },
        after: { primary: ['11', '9.1'], secondary: ['13'] },
      },
      { measureId: other, field: 'title', before: 'Bürgerbus', after: '' },
      { measureId: other, field: 'description', before: null, after: 'Ehrenamtlich' },
    ])
    expect(cells.map((cell) => ('code' in cell ? cell.code : cell.outcome))).toEqual([
      'changed',
      'end-before-start',
      ...['changed', 'changed', 'changed', 'changed'],
      'invalid-input',
      'changed',
    ])
    expect(versions).toEqual({ [id]: 2, [other]: 2 })
    expect(await cellsOf(id)).toMatchObject({
      ...{
        title: 'Radweg Nord',
        plannedEnd: null,
        costPlanned: 12_000.5,
        status: 'in-progress',
        progress: 40,
      },
      goals: { primary: ['9.1', '11'], secondary: ['13'] },
    })
    expect(await cellsOf(other)).toMatchObject({ title: 'Bürgerbus', description: 'Ehrenamtlich' })
    const trail = await trailOf(id)
    expect(trail.map(({ action }) => action)).toEqual(['measure.change', 'measure.create'])
    expect(trail[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'title', before: 'Radweg', after: 'Radweg Nord' },
        { field: 'status', before: 'unknown', after: 'in-progress' },
        { field: 'progress', before: null, after: 40 },
        { field: 'primaryGoals', before: '11', after: '9.1, 11' },
        { field: 'secondaryGoals', before: '', after: '13' },
      ]),
    )
    expect(await trailOf(other)).toHaveLength(2)
    const { updates, links } = await officer().measure.find({ municipality, id })
    expect(updates).toMatchObject([
      { status: 'in-progress', progress: 40, keyDate: api.services.clock.today() },
      { status: 'unknown' },
    ])
    expect(links).toHaveLength(3)
  })

  test('whoever saw an older value is told the newer one, who wrote it and when; other cells are stored', async () => {
    const id = await create('Blühwiesen', { departmentId: api.departmentId })
    await change([{ measureId: id, field: 'partners', before: null, after: 'NABU' }], 'contributor')
    await officer().progress.log({ municipality, measureId: id, status: 'planned' })
    const { cells } = await change([
      { measureId: id, field: 'partners', before: null, after: 'BUND' },
      { measureId: id, field: 'status', before: 'unknown', after: 'decided' },
      { measureId: id, field: 'number', before: null, after: '4' },
      { measureId: id, field: 'costNote', before: 'früher', after: 'heute' },
    ])
    expect(cells).toMatchObject([
      { outcome: 'conflict', current: 'NABU', by: 'Person contributor', at: expect.any(String) },
      { outcome: 'conflict', current: 'planned', by: 'Person coordinator' },
      { outcome: 'changed', after: '4' },
      { outcome: 'conflict', current: null, by: 'Person contributor' },
    ])
    expect(await cellsOf(id)).toMatchObject({ partners: 'NABU', status: 'planned', number: '4' })
  })

  test('an action is undone by asking for it the other way round, and redone likewise', async () => {
    const id = await create('Stadtbäume', { status: 'in-progress', progress: 20 })
    const ids = [id, await create('Zisternen')]
    const before = await Promise.all(ids.map(cellsOf))
    const done = await change([
      { measureId: id, field: 'status', before: 'in-progress', after: 'completed' },
      { measureId: id, field: 'isContinuous', before: false, after: true },
      {
        ...{ measureId: id, field: 'goals', before: { primary: ['11'], secondary: [] } },
        after: { primary: ['15'], secondary: [] },
      },
      { measureId: ids[1] ?? '', field: 'partners', before: null, after: 'Bauhof' },
    ])
    const after = await Promise.all(ids.map(cellsOf))
    expect(after[0]).toMatchObject({ status: 'completed', progress: 100, goals: { primary: ['15'] } })
    const undone = await change(undoCells(done))
    expect(undone.cells.every(({ outcome }) => outcome === 'changed')).toBe(true)
    expect(await Promise.all(ids.map(cellsOf))).toEqual(before)
    await change(undoCells(undone))
    expect(await Promise.all(ids.map(cellsOf))).toEqual(after)
  })

  test('what is stored already is unchanged and leaves no trace', async () => {
    const id = await create('Hofladen', { partners: 'Landjugend' })
    const { cells, versions } = await change([
      { measureId: id, field: 'partners', before: 'BUND', after: 'Landjugend' },
      { measureId: id, field: 'status', before: 'planned', after: 'unknown' },
    ])
    expect(cells.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(versions).toEqual({ [id]: 1 })
    expect(await trailOf(id)).toHaveLength(1)
  })

  test('the last goal of a measure stays', async () => {
    const id = await create('Fair Trade')
    const { cells } = await change([
      {
        ...{ measureId: id, field: 'goals', before: { primary: ['11'], secondary: [] } },
        after: { primary: [], secondary: [] },
      },
    ])
    expect(cells).toMatchObject([{ outcome: 'invalid', code: 'last-goal' }])
    expect(await cellsOf(id)).toMatchObject({ goals: { primary: ['11'] } })
  })

  test('a contributor changes measures of the own department, no goals, no release, no handing over', async () => {
    const soziales = await officer().structure.addDepartment({ municipality, name: 'Soziales' })
    const mine = await create('Eigene', { departmentId: api.departmentId })
    const theirs = await create('Fremde', { departmentId: soziales.id })
    const { cells } = await change(
      [
        { measureId: mine, field: 'partners', before: null, after: 'Schule' },
        { measureId: mine, field: 'progress', before: null, after: 10 },
        { measureId: mine, field: 'status', before: 'unknown', after: 'in-progress' },
        { measureId: mine, field: 'visibility', before: 'internal', after: 'public' },
        { measureId: mine, field: 'departmentId', before: api.departmentId, after: soziales.id },
        {
          ...{ measureId: mine, field: 'goals', before: { primary: ['11'], secondary: [] } },
          after: { primary: ['12'], secondary: [] },
        },
        { measureId: theirs, field: 'partners', before: null, after: 'Schule' },
        { measureId: theirs, field: 'status', before: 'unknown', after: 'planned' },
      ],
      'contributor',
    )
    expect(cells.map((cell) => ('code' in cell ? cell.code : cell.outcome))).toEqual([
      ...['changed', 'changed', 'changed', 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
    ])
    expect(await cellsOf(theirs)).toMatchObject({ partners: null, status: 'unknown' })
    await expect(
      change([{ measureId: mine, field: 'title', before: 'Eigene', after: 'X' }], 'viewer'),
    ).rejects.toMatchObject({ message: 'forbidden' })
  })

  test('measures and departments of another municipality are as unknown as invented ones', async () => {
    const theirs = api.as('foreign-coordinator')
    const measure = await theirs.measure.create({
      ...{ municipality: foreign, title: 'Fremd', goals: [{ goal: 4 }] },
    })
    const unit = await theirs.structure.addDepartment({ municipality: foreign, name: 'Bauamt' })
    const id = await create('Eigene')
    const { cells, versions } = await change([
      { measureId: measure.id, field: 'title', before: 'Fremd', after: 'Gekapert' },
      { measureId: id, field: 'departmentId', before: null, after: unit.id },
    ])
    expect(cells).toMatchObject([
      { code: 'not-found', details: {} },
      { code: 'not-found', details: { field: 'departmentId' } },
    ])
    expect(Object.keys(versions)).toEqual([id])
    const found = await theirs.measure.find({ municipality: foreign, id: measure.id })
    expect(found.title).toBe('Fremd')
  })

  test('two people who paste over the same cells at once: one of them is told, cell by cell', async () => {
    const ids = await Promise.all(['A', 'B', 'C', 'D'].map((title) => create(title)))
    const paste = (partner: string, order: readonly string[]) =>
      change(order.map((measureId) => ({ measureId, field: 'partners', before: null, after: partner })))
    const answers = await Promise.all([paste('NABU', ids), paste('BUND', ids.toReversed())])
    const outcomes = answers.map(({ cells }) => [...new Set(cells.map(({ outcome }) => outcome))])
    expect(outcomes.flat().sort()).toEqual(['changed', 'conflict'])
    const partners = await Promise.all(ids.map(async (id) => (await cellsOf(id))['partners']))
    expect(new Set(partners).size).toBe(1)
  })

  test('500 measures change in one call, each with its line in the trail; one more is refused as a whole', async () => {
    const ids = await createMany(500)
    const asked = ids.map((measureId) => ({
      measureId,
      field: 'status',
      before: 'unknown',
      after: 'planned',
    }))
    const { cells } = await change(asked)
    expect(cells.filter(({ outcome }) => outcome === 'changed')).toHaveLength(500)
    const { total } = await officer().measure.list({
      municipality,
      filter: { text: 'Reihe', status: ['planned'] },
    })
    expect(total).toBe(500)
    expect((await trailOf(ids[499] ?? '')).map(({ action }) => action)).toEqual(['measure.change'])
    const tooMany = [...asked, { measureId: api.departmentId, field: 'title', before: '', after: 'x' }]
    await expect(change(tooMany)).rejects.toMatchObject({ message: 'invalid-input' })
    await expect(change([...asked.slice(0, 1), ...asked.slice(0, 1)])).rejects.toMatchObject({
      message: 'invalid-input',
    })
  })
})
