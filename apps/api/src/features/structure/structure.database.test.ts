import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inScope } from '../../database.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import { own as municipality, startTestApi, type TestApi } from '../../testing/test-api.ts'

describe.each(await testableDatabases())('structure and audit trail on the %s database', (kind) => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(kind)
  })
  afterAll(() => api.stop())

  const officer = () => api.as('coordinator')
  const show = () => officer().structure.show({ municipality })
  const countEvents = () =>
    inScope(api.services.database, { municipality }, (tx) =>
      tx.auditEvent.count({ where: { municipalityKey: municipality } }),
    )

  test('departments form a tree without loops, with names that neighbours do not share', async () => {
    const add = (name: string, parentId: string | null = null) =>
      officer().structure.addDepartment({ municipality, name, parentId })
    const { id: top } = await add('Bauamt')
    const { id: below } = await add('Tiefbau', top)
    await add('Tiefbau')
    await expect(add('bauamt')).rejects.toMatchObject({ message: 'already-exists' })
    const move = (id: string, parentId: string) =>
      officer().structure.changeDepartment({ municipality, id, changes: { parentId } })
    await expect(move(top, below)).rejects.toMatchObject({ message: 'invalid-input' })
    await expect(move(top, top)).rejects.toMatchObject({ message: 'invalid-input' })
    expect((await show()).departments.find(({ id }) => id === below)).toMatchObject({ parentId: top })
  })

  test('a department in use is archived and keeps its name on old measures; an unused one is removed', async () => {
    const { id } = await officer().structure.addDepartment({ municipality, name: 'Kämmerei' })
    const { id: measureId } = await officer().measure.create({
      municipality,
      title: 'Grüne Geldanlage',
      goals: [{ goal: 8 }],
      departmentId: id,
    })
    const remove = (department: string) =>
      officer().structure.removeDepartment({ municipality, id: department })
    expect(await remove(id)).toEqual({ id, outcome: 'archived' })
    const measure = await officer().measure.find({ municipality, id: measureId })
    expect(measure.department).toEqual({ id, name: 'Kämmerei' })
    const { id: unused } = await officer().structure.addDepartment({ municipality, name: 'Archiv' })
    expect(await remove(unused)).toEqual({ id: unused, outcome: 'removed' })
    const { departments } = await show()
    expect(departments.find((department) => department.id === unused)).toBeUndefined()
    expect(departments.find((department) => department.id === id)).toMatchObject({ measures: 1 })
    expect(departments.find((department) => department.id === id)?.archivedAt).not.toBeNull()
  })

  test('fields of action keep their order, start from templates, and stay while measures use them', async () => {
    const templates = await officer().structure.fieldTemplates({ municipality })
    expect(templates.map(({ template, names }) => [template, names.length])).toEqual([
      ['kommnn', 7],
      ['bnk-2024', 11],
    ])
    for (const name of templates[0]?.names ?? []) await officer().structure.addField({ municipality, name })
    const { fields } = await show()
    expect(fields.map(({ name }) => name)).toEqual(templates[0]?.names)
    const [first] = fields
    const id = first?.id ?? ''
    await officer().measure.create({ municipality, title: 'Bürgerbus', goals: [{ goal: 11 }], fieldId: id })
    await expect(officer().structure.removeField({ municipality, id })).rejects.toMatchObject({
      message: 'in-use',
      cause: { details: { measures: 1 } },
    })
    await expect(officer().structure.addField({ municipality, name: 'mobilität' })).rejects.toMatchObject({
      message: 'already-exists',
    })
  })

  test('programmes are added, renamed and removed', async () => {
    const { id } = await officer().structure.addProgramme({
      municipality,
      title: 'Klimaschutzkonzept',
      kind: 'climate-plan',
      decidedOn: '2024-11-28',
    })
    await officer().structure.changeProgramme({
      municipality,
      id,
      changes: { title: 'Klimaschutzkonzept 2024' },
    })
    expect((await show()).programmes).toContainEqual({
      id,
      title: 'Klimaschutzkonzept 2024',
      kind: 'climate-plan',
      decidedOn: '2024-11-28',
      measures: 0,
    })
    await officer().structure.removeProgramme({ municipality, id })
    expect((await show()).programmes).toEqual([])
  })

  test('a decision is recorded, corrected and removed; addresses other than web addresses are refused', async () => {
    const { id: measureId } = await officer().measure.create({
      municipality,
      title: 'Wärmeplanung',
      goals: [{ goal: 7 }],
    })
    const add = (more: object) => officer().decision.add({ municipality, measureId, body: 'Rat', ...more })
    await expect(add({ url: 'javascript:alert(1)' })).rejects.toMatchObject({ message: 'invalid-input' })
    const { id } = await add({
      decidedOn: '2026-03-12',
      paperNumber: 'V/2026/017',
      url: 'https://example.org/v17',
    })
    await officer().decision.change({ municipality, id, changes: { result: 'einstimmig' } })
    const { decisions } = await officer().measure.find({ municipality, id: measureId })
    expect(decisions).toEqual([
      {
        id,
        body: 'Rat',
        decidedOn: '2026-03-12',
        paperNumber: 'V/2026/017',
        result: 'einstimmig',
        url: 'https://example.org/v17',
        isPublic: false,
      },
    ])
    await officer().decision.remove({ municipality, id })
    expect((await officer().measure.find({ municipality, id: measureId })).decisions).toEqual([])
  })

  test('the trail tells who changed what, from what, to what, with names instead of ids', async () => {
    const { id } = await officer().measure.create({
      municipality,
      title: 'Trinkwasser',
      goals: [{ goal: 6 }],
      departmentId: api.departmentId,
    })
    await api.as('contributor').measure.change({
      municipality,
      id,
      version: 1,
      changes: { title: 'Trinkwasserspender', costPlanned: 4000 },
    })
    await officer().measure.change({ municipality, id, version: 2, changes: { departmentId: null } })
    const { entries: trail } = await officer().audit.forMeasure({ municipality, measureId: id })
    expect(trail.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['measure.change', 'Person coordinator'],
      ['measure.change', 'Person contributor'],
      ['measure.create', 'Person coordinator'],
    ])
    expect(trail[0]?.changes).toEqual([{ field: 'departmentId', before: 'Fachbereich Umwelt', after: null }])
    expect(trail[1]).toMatchObject({ actorRole: 'contributor', via: 'web' })
    expect(trail[1]?.changes).toEqual([
      { field: 'title', before: 'Trinkwasser', after: 'Trinkwasserspender' },
      { field: 'costPlanned', before: null, after: 4000 },
    ])
  })

  test('a long trail comes in pages, each entry once and the newest first', async () => {
    const { id: measureId } = await officer().measure.create({
      municipality,
      title: 'Zählwerk',
      goals: [{ goal: 6 }],
    })
    for (let version = 1; version <= 24; version += 1)
      await officer().measure.change({
        municipality,
        id: measureId,
        version,
        changes: { partners: `${version}` },
      })
    const first = await officer().audit.forMeasure({ municipality, measureId })
    const cursor = first.next ?? undefined
    const last = await officer().audit.forMeasure({ municipality, measureId, cursor })
    expect([first.entries.length, last.entries.length, last.next]).toEqual([20, 5, null])
    const told = [...first.entries, ...last.entries].map(({ action, changes }) =>
      action === 'measure.create' ? 'create' : changes[0]?.after,
    )
    expect(told).toEqual([...Array.from({ length: 24 }, (_, index) => `${24 - index}`), 'create'])
  })

  test('every write leaves exactly one audit row, and a refused one leaves none', async () => {
    const steps: [string, () => Promise<unknown>, number][] = []
    const { id: measureId } = await officer().measure.create({
      municipality,
      title: 'Zählung',
      goals: [{ goal: 1 }],
    })
    const place = { municipality, measureId }
    steps.push(
      ['link', () => officer().link.add({ ...place, goal: 2 }), 1],
      ['milestone', () => officer().milestone.add({ ...place, title: 'Start' }), 1],
      ['progress', () => officer().progress.log({ ...place, status: 'planned' }), 1],
      ['unchanged', () => officer().progress.confirmUnchanged(place), 1],
      ['double link', () => officer().link.add({ ...place, goal: 2 }), 0],
      ['future', () => officer().progress.log({ ...place, status: 'planned', keyDate: '2199-01-01' }), 0],
      ['stale', () => officer().measure.change({ municipality, id: measureId, version: 9, changes: {} }), 0],
    )
    for (const [name, step, rows] of steps) {
      const before = await countEvents()
      await step().catch(() => undefined)
      expect([name, (await countEvents()) - before]).toEqual([name, rows])
    }
  })

  test('when the audit row cannot be written, the change is not kept either', async () => {
    const { id } = await officer().measure.create({ municipality, title: 'Unteilbar', goals: [{ goal: 1 }] })
    const { database } = api.services
    const events = await countEvents()
    const attempt = inScope(database, { municipality }, async (tx) => {
      await tx.measure.updateMany({ where: { id }, data: { title: 'Halb' } })
      await tx.auditEvent.createMany({
        data: { id, municipalityKey: '03241001', via: 'web', action: 'x', objectKind: 'x', objectId: 'x' },
      })
    })
    await expect(attempt).rejects.toThrow()
    expect((await officer().measure.find({ municipality, id })).title).toBe('Unteilbar')
    expect(await countEvents()).toBe(events)
  })
})
