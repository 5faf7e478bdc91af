import { undoCells } from '@kommune17/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testableDatabases } from '../../testing/each-database.ts'
import { foreign, own as municipality, startTestApi, type TestApi } from '../../testing/test-api.ts'

const goals = [{ goal: 11 as const }]

describe.each(await testableDatabases())('measures on the %s database', (kind) => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(kind)
  })
  afterAll(() => api.stop())

  const officer = () => api.as('coordinator')
  const create = (title: string, more: object = {}) =>
    officer().measure.create({ municipality, title, goals, ...more })
  const find = (id: string) => officer().measure.find({ municipality, id })
  const titles = async (text: string) => {
    const { rows } = await officer().measure.list({ municipality, filter: { text } })
    return rows.map(({ title }) => title).sort()
  }

  test('a title and one goal are enough; the measure counts from today with status unknown', async () => {
    const { id, version } = await create('Radweg Nordring')
    expect(version).toBe(1)
    const measure = await find(id)
    expect(measure).toMatchObject({
      title: 'Radweg Nordring',
      status: 'unknown',
      keyDate: api.services.clock.today(),
      visibility: 'internal',
      createdByName: 'Person coordinator',
      progress: { percent: null, reason: 'unknown' },
    })
    expect(measure.links).toMatchObject([
      { goal: 11, target: null, role: 'primary', effect: 'supports', isConfirmed: true },
    ])
    expect(measure.updates).toHaveLength(1)
  })

  test('everything a person may write comes back as it was written', async () => {
    const { id: fieldId } = await officer().structure.addField({ municipality, name: 'Mobilität' })
    const { id: programmeId } = await officer().structure.addProgramme({
      municipality,
      title: 'Handlungsprogramm',
    })
    const written = {
      number: '3.2.2.3',
      description: 'Lückenschluss an der Straße „Am Anger“',
      programmeId,
      fieldId,
      departmentId: api.departmentId,
      coDepartmentIds: [api.departmentId],
      partners: 'ADFC',
      plannedStart: '2026-Q3',
      plannedEnd: '2028',
      actualStart: '2026-07-01',
      costPlanned: 125_000.5,
      funding: 0,
      years: [{ year: 2027, costPlanned: 80_000, costActual: null, funding: 0 }],
      budgetNumber: '541.01',
    }
    const { id } = await create('Radweg Südring', written)
    const { departmentId, coDepartmentIds, fieldId: _, programmeId: __, ...plain } = written
    expect(await find(id)).toMatchObject({
      ...plain,
      department: { id: departmentId, name: 'Fachbereich Umwelt' },
      coDepartments: coDepartmentIds.map((unit) => ({ id: unit, name: 'Fachbereich Umwelt' })),
      field: { id: fieldId, name: 'Mobilität' },
      programme: { id: programmeId, title: 'Handlungsprogramm' },
      costActual: null,
    })
  })

  test('two people edit the same version: the second is told who was faster, and nothing of theirs is stored', async () => {
    const { id } = await create('Blühwiesen')
    const { version } = await officer().measure.change({
      municipality,
      id,
      version: 1,
      changes: { partners: 'NABU' },
    })
    expect(version).toBe(2)
    const late = officer().measure.change({ municipality, id, version: 1, changes: { title: 'Wiesen' } })
    await expect(late).rejects.toMatchObject({
      message: 'conflict',
      cause: { details: { by: 'Person coordinator', version: 2 } },
    })
    expect(await find(id)).toMatchObject({ title: 'Blühwiesen', partners: 'NABU', version: 2 })
  })

  test('a change that changes nothing leaves version and audit trail alone', async () => {
    const { id } = await create('Stadtbäume')
    await officer().measure.change({ municipality, id, version: 1, changes: { title: 'Stadtbäume' } })
    expect((await find(id)).version).toBe(1)
    expect((await officer().audit.forMeasure({ municipality, measureId: id })).entries).toHaveLength(1)
  })

  test('of twenty edits of one version at once exactly one is stored, and nineteen are told so', async () => {
    const { id } = await create('Dachbegrünung')
    const edits = Array.from({ length: 20 }, (_, index) => `Verein ${index}`)
    const change = (partners: string) =>
      officer().measure.change({ municipality, id, version: 1, changes: { partners } })
    const outcomes = await Promise.allSettled(edits.map(change))
    const stored = edits.filter((_, index) => outcomes[index]?.status === 'fulfilled')
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason.message] : [],
    )
    expect(refusals).toEqual(Array(19).fill('conflict'))
    expect(await find(id)).toMatchObject({ partners: stored[0], version: 2 })
  })

  test('people who read again after a conflict and repeat their edit lose nothing', async () => {
    const { id } = await create('Zisternen')
    const edits = Array.from({ length: 5 }, (_, index) => `Verein ${index}`)
    await Promise.all(edits.map((partner) => addPartner(id, partner)))
    const measure = await find(id)
    expect(measure.partners?.split(', ').sort()).toEqual(edits)
    expect(measure.version).toBe(6)
    const { entries } = await officer().audit.forMeasure({ municipality, measureId: id })
    expect(entries.filter(({ action }) => action === 'measure.change')).toHaveLength(5)
  })

  async function addPartner(id: string, partner: string): Promise<void> {
    const { partners, version } = await find(id)
    const changes = { partners: partners === null ? partner : `${partners}, ${partner}` }
    try {
      await officer().measure.change({ municipality, id, version, changes })
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'conflict') throw error
      await addPartner(id, partner)
    }
  }

  test('a contributor changes measures of the own department and of those below it, and no others', async () => {
    const below = await officer().structure.addDepartment({
      municipality,
      name: 'Abteilung Grünflächen',
      parentId: api.departmentId,
    })
    const other = await officer().structure.addDepartment({ municipality, name: 'Fachbereich Soziales' })
    const { id: ownId } = await create('Eigene', { departmentId: api.departmentId })
    const { id: belowId } = await create('Darunter', { departmentId: below.id })
    const { id: otherId } = await create('Fremde', { departmentId: other.id })
    const { id: nobodysId } = await create('Ohne Fachbereich')
    const contributor = api.as('contributor')
    const change = (id: string, changes: object) =>
      contributor.measure.change({ municipality, id, version: 1, changes })
    await expect(change(ownId, { partners: 'Schule' })).resolves.toMatchObject({ version: 2 })
    await expect(change(belowId, { partners: 'Schule' })).resolves.toMatchObject({ version: 2 })
    await expect(change(otherId, { partners: 'Schule' })).rejects.toMatchObject({ message: 'forbidden' })
    await expect(change(nobodysId, { partners: 'Schule' })).rejects.toMatchObject({ message: 'forbidden' })
    const log = { municipality, status: 'in-progress' as const, progress: 10 }
    await expect(contributor.progress.log({ ...log, measureId: otherId })).rejects.toMatchObject({
      message: 'forbidden',
    })
    await expect(contributor.progress.log({ ...log, measureId: belowId })).resolves.toBeDefined()
    const { may } = await contributor.measure.find({ municipality, id: ownId })
    expect(may).toEqual({
      change: true,
      log: true,
      milestone: true,
      archive: false,
      link: false,
      decision: false,
      release: false,
      audit: false,
    })
    expect((await contributor.measure.find({ municipality, id: otherId })).may.change).toBe(false)
  })

  test('a contributor neither releases a measure nor hands it to another department', async () => {
    const other = await officer().structure.addDepartment({ municipality, name: 'Fachbereich Schule' })
    const { id } = await create('Lastenrad', { departmentId: api.departmentId })
    for (const changes of [{ visibility: 'public' as const }, { departmentId: other.id }]) {
      const change = api.as('contributor').measure.change({ municipality, id, version: 1, changes })
      await expect(change).rejects.toMatchObject({ message: 'forbidden' })
    }
    expect(await find(id)).toMatchObject({ visibility: 'internal', version: 1 })
  })

  test('an archived measure leaves lists and figures, takes no more changes, and comes back whole', async () => {
    const { id } = await create('Alte Maßnahme')
    await officer().measure.archive({ municipality, id })
    expect(await titles('Alte Maßnahme')).toEqual([])
    const archived = await officer().measure.list({ municipality, filter: { archived: true } })
    expect(archived.rows.map((row) => row.id)).toContain(id)
    await expect(officer().measure.archive({ municipality, id })).rejects.toMatchObject({
      message: 'already-archived',
    })
    await expect(officer().link.add({ municipality, measureId: id, goal: 4 })).rejects.toMatchObject({
      message: 'already-archived',
    })
    await officer().measure.restore({ municipality, id })
    expect(await titles('Alte Maßnahme')).toEqual(['Alte Maßnahme'])
    await expect(officer().measure.restore({ municipality, id })).rejects.toMatchObject({
      message: 'not-archived',
    })
  })

  test('ids of another municipality are as unknown as invented ones', async () => {
    const theirs = api.as('foreign-coordinator')
    const { id: measureId } = await theirs.measure.create({ municipality: foreign, title: 'Fremd', goals })
    const unit = await theirs.structure.addDepartment({ municipality: foreign, name: 'Bauamt' })
    await expect(find(measureId)).rejects.toMatchObject({ message: 'not-found' })
    await expect(create('Falscher Fachbereich', { departmentId: unit.id })).rejects.toMatchObject({
      message: 'not-found',
    })
  })

  test('a measure must not end before it begins', async () => {
    await expect(create('Rückwärts', { plannedStart: '2027', plannedEnd: '2026' })).rejects.toMatchObject({
      message: 'end-before-start',
    })
    expect(await titles('Rückwärts')).toEqual([])
  })

  test('links: no doubles, no target of another goal, never without a supported goal', async () => {
    const { id: measureId } = await create('Verknüpft')
    const add = (link: object) => officer().link.add({ municipality, measureId, goal: 7, ...link })
    const { id } = await add({ target: '7.2' })
    await expect(add({ target: '7.2' })).rejects.toMatchObject({ message: 'duplicate-link' })
    await expect(add({ target: '13.1' })).rejects.toMatchObject({ message: 'target-not-in-goal' })
    await add({ target: '7.2', effect: 'hinders' })
    const [first] = (await find(measureId)).links.filter((link) => link.goal === 11)
    await officer().link.remove({ municipality, id: first?.id ?? '' })
    await expect(officer().link.remove({ municipality, id })).rejects.toMatchObject({ message: 'last-goal' })
    await expect(
      officer().link.change({ municipality, id, changes: { effect: 'hinders' } }),
    ).rejects.toMatchObject({ message: 'duplicate-link' })
  })

  test('of two people who remove the last two goals at once, one is refused', async () => {
    const { id: measureId } = await create('Zwei Ziele', { goals: [{ goal: 3 }, { goal: 4 }] })
    const { links } = await find(measureId)
    const removals = await Promise.allSettled(
      links.map(({ id }) => officer().link.remove({ municipality, id })),
    )
    expect(removals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await find(measureId)).links).toHaveLength(1)
  })

  test('search finds umlauts however they are typed, word parts and other forms of a word', async () => {
    await create('Müll vermeiden im Bürgerhaus')
    await create('Klimaschutzkonzept fortschreiben')
    await create('Straßenbäume pflanzen', { description: 'mit den Kindern der Grundschulen' })
    await create('100%_Ökostrom')
    expect(await titles('Muell')).toEqual(['Müll vermeiden im Bürgerhaus'])
    expect(await titles('müll')).toEqual(['Müll vermeiden im Bürgerhaus'])
    expect(await titles('MULL')).toEqual(['Müll vermeiden im Bürgerhaus'])
    expect(await titles('konzept')).toEqual(['Klimaschutzkonzept fortschreiben'])
    expect(await titles('Strassenbaum')).toEqual(['Straßenbäume pflanzen'])
    expect(await titles('Grundschule Kind')).toEqual(['Straßenbäume pflanzen'])
    expect(await titles('Bürgerhäuser')).toEqual(['Müll vermeiden im Bürgerhaus'])
    expect(await titles('0%_ö')).toEqual(['100%_Ökostrom'])
    expect(await titles('Mü_l')).toEqual([])
    expect(await titles("Müll'); drop table measure; --")).toEqual([])
  })

  test('discarding in the grid takes its reason along: as the note, in the trail, there and back', async () => {
    const { id } = await create('Seilbahn', { status: 'planned' })
    const discard = (reason: string) => [
      { measureId: id, field: 'status', before: 'planned', after: `discarded${reason}` },
    ]
    const change = (cells: ReturnType<typeof undoCells>) =>
      officer().measure.changeCells({ municipality, cells })
    expect((await change(discard(''))).cells).toMatchObject([{ code: 'reason-required' }])
    const done = await change(discard(': Zu teuer'))
    expect((await find(id)).updates).toMatchObject([{ status: 'discarded', note: 'Zu teuer' }, {}])
    const { entries } = await officer().audit.forMeasure({ municipality, measureId: id })
    expect(entries[0]?.changes).toContainEqual({ field: 'note', before: null, after: 'Zu teuer' })
    const undone = await change(undoCells(done))
    expect(undone.cells).toMatchObject([{ before: 'discarded: Zu teuer', after: 'planned' }])
    await change(undoCells(undone))
    const { rows } = await officer().measure.grid({ municipality, filter: { text: 'Seilbahn' } })
    expect(rows[0]?.cells).toMatchObject({ status: 'discarded: Zu teuer' })
    expect((await change(discard(': Kein Ort'))).cells).toMatchObject([{ outcome: 'conflict' }])
  })

  test('the list filters, sorts as Germans do, and pages by fifty', async () => {
    const { id: programme } = await officer().structure.addProgramme({ municipality, title: 'Seiten' })
    for (const title of ['Zebra', 'Äpfel', 'Apfel', 'Öl', 'Ofen'])
      await create(title, { programmeId: programme })
    const sort = { by: 'title' as const, direction: 'ascending' as const }
    const byTitle = await officer().measure.list({ municipality, filter: { programme }, sort })
    expect(byTitle.rows.map(({ title }) => title)).toEqual(['Apfel', 'Äpfel', 'Ofen', 'Öl', 'Zebra'])
    expect(byTitle).toMatchObject({ total: 5, page: 1, pageSize: 50 })
    for (let index = 0; index < 46; index += 1) await create(`Seite ${index}`, { programmeId: programme })
    const second = await officer().measure.list({ municipality, filter: { programme }, sort, page: 2 })
    expect(second.total).toBe(51)
    expect(second.rows.map(({ title }) => title)).toEqual(['Zebra'])
  })
})
