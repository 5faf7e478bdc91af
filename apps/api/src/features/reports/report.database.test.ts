import { type ReportContent, reportContent } from '@kommune17/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizeOperatorIn } from '../../authorize.ts'
import { inScope } from '../../database.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import { type Caller, foreign, own, startTestApi, type TestApi } from '../../testing/test-api.ts'
import { findFrozen } from './report-store.ts'

const secret = 'GEHEIM'
const choice = { title: 'Sachstand Nachhaltigkeit', asOf: '2026-06-30', isPublic: false }
const municipality = own
const code = (expected: string) => ({ cause: { code: expected } })

for (const kind of await testableDatabases()) {
  describe(`reports on the ${kind} database`, () => {
    let api: TestApi
    let ask: Caller
    let measures: Awaited<ReturnType<typeof addMeasures>>
    beforeAll(async () => {
      api = await startTestApi(kind)
      ask = api.as('coordinator')
      measures = await addMeasures(ask, api.departmentId)
    })
    afterAll(() => api.stop())

    const freeze = async (more: object = {}) => {
      const { id, version } = await ask.report.add({ municipality, choice: { ...choice, ...more } })
      return { version, ...(await ask.report.freeze({ municipality, id, version })) }
    }
    const contentOf = (id: string): Promise<ReportContent> =>
      inScope(api.services.database, { municipality, readOnly: true }, async (tx) => {
        const frozen = await findFrozen(authorizeOperatorIn(municipality), tx, id)
        return reportContent.parse(JSON.parse(frozen?.content ?? ''))
      })
    const titles = ({ measures: list }: ReportContent) => list.map(({ title }) => title)

    test('a draft shows the figures of the dashboard, and is changed, conflicted over and removed', async () => {
      const { id, version } = await ask.report.add({ municipality, choice })
      const shown = await ask.report.find({ municipality, id })
      expect(shown).toMatchObject({ state: 'draft', mayWrite: true, problem: null, sha256: null })
      const { goals } = await ask.goal.matrix({ municipality, asOf: choice.asOf })
      expect(shown.result?.figures.goals).toEqual(goals)
      const change = { municipality, id, version, choice: { ...choice, goals: [7 as const] } }
      expect(await ask.report.change(change)).toEqual({ id, version: 2 })
      await expect(ask.report.change(change)).rejects.toMatchObject(code('conflict'))
      await expect(ask.report.freeze({ municipality, id, version })).rejects.toMatchObject(code('conflict'))
      await ask.report.remove({ municipality, id })
      await expect(ask.report.find({ municipality, id })).rejects.toMatchObject(code('not-found'))
    })

    test('what is frozen stays, whatever happens to the measures afterwards', async () => {
      const { id, sha256, code: link } = await freeze()
      const before = await ask.report.find({ municipality, id })
      expect(before).toMatchObject({ state: 'frozen', sha256, frozenByName: 'Person coordinator' })
      expect(titles(await contentOf(id))).toEqual(['Radweg', 'Sammelplatz', 'Solar', 'Holz', 'Intern'])
      const { version, title } = await ask.measure.find({ municipality, id: measures.radweg })
      await ask.measure.change({
        ...{ municipality, id: measures.radweg, version, changes: { title: 'Umbenannt' } },
      })
      await ask.progress.log({
        ...{ municipality, measureId: measures.radweg, status: 'completed', keyDate: '2026-06-30' },
      })
      expect(await ask.report.find({ municipality, id })).toEqual(before)
      expect(await ask.report.verify({ municipality, id })).toEqual({ verified: true, differences: [] })
      const draft = await ask.report.preview({ municipality, choice: { ...choice, previousId: id } })
      expect(draft.figures.changes).toMatchObject({ finished: [{ id: measures.radweg }], unchanged: 4 })
      await ask.measure.change({
        ...{ municipality, id: measures.radweg, version: version + 1, changes: { title } },
      })
      for (const refused of [
        () => ask.report.change({ municipality, id, version: 1, choice }),
        () => ask.report.freeze({ municipality, id, version: 1 }),
        () => ask.report.remove({ municipality, id }),
      ])
        await expect(refused()).rejects.toMatchObject(code('report-frozen'))
      expect(await api.as('viewer').report.locate({ code: link })).toEqual({ municipality, id })
      await expect(api.as('foreign-coordinator').report.locate({ code: link })).rejects.toMatchObject(
        code('not-found'),
      )
    })

    test('a report holds the day it is about, names instead of ids, and no persons', async () => {
      await ask.paperSettings.change({
        municipality,
        settings: {
          ...{ address: ['Am Markt 1'], colour: '#004b76', sections: ['facts', 'proposal'] },
          texts: { finances: 'Haushalt 2026', enclosures: 'Anlage' },
        },
      })
      const filter = { department: api.departmentId }
      const { id } = await freeze({ filter, texts: { enclosures: null, facts: 'Lage' } })
      const content = await contentOf(id)
      expect(content).toMatchObject({
        look: { address: ['Am Markt 1'], colour: '#004b76', logo: null },
        sections: ['facts', 'proposal'],
        texts: { finances: 'Haushalt 2026', enclosures: null, facts: 'Lage' },
        scope: { names: { department: 'Fachbereich Umwelt', field: null, programme: null } },
      })
      const [radweg] = content.measures
      expect(radweg).toMatchObject({
        ...{ number: '2', title: 'Radweg', department: 'Fachbereich Umwelt', costPlanned: 1000.5 },
        milestones: [{ title: 'Baubeginn', doneOn: null }],
        decisions: [
          { body: 'Rat', isPublic: true },
          { body: secret, isPublic: false },
        ],
      })
      expect(radweg?.updates.every(({ keyDate }) => keyDate <= choice.asOf)).toBe(true)
      expect(JSON.stringify(content)).not.toMatch(/Person |Später/)
    })

    test('a report on goals tells of measures that hinder them, too', async () => {
      const { id } = await freeze({ goals: [15, 7] })
      const content = await contentOf(id)
      expect(content.scope.goals).toEqual([7, 15])
      expect(titles(content)).toEqual(['Solar', 'Holz'])
      const { result } = await ask.report.find({ municipality, id })
      expect(result?.figures.goals).toMatchObject([
        { goal: 7, measures: 1, hindering: 1 },
        { goal: 15, measures: 1, hindering: 0 },
      ])
    })

    test('a public report holds nothing that was not released', async () => {
      const { id } = await freeze({ isPublic: true })
      const content = await contentOf(id)
      expect(titles(content)).toEqual(['Radweg'])
      expect(JSON.stringify(content)).not.toContain(secret)
      expect((await ask.report.find({ municipality, id })).result?.figures.overview.total).toBe(1)
    })

    test('a report is compared only with a frozen one, valid, earlier and for the same readers', async () => {
      const draft = await ask.report.add({ municipality, choice })
      const internal = await freeze()
      const released = await freeze({ isPublic: true })
      const preview = (more: object) => ask.report.preview({ municipality, choice: { ...choice, ...more } })
      const previous = (id: string, more: object = {}) => preview({ previousId: id, ...more })
      await expect(previous(draft.id)).rejects.toMatchObject(code('report-not-frozen'))
      await expect(previous(released.id)).rejects.toMatchObject(code('previous-other-audience'))
      await expect(previous(internal.id, { isPublic: true })).rejects.toMatchObject(
        code('previous-other-audience'),
      )
      await expect(previous(internal.id, { asOf: '2026-06-29' })).rejects.toMatchObject(
        code('previous-later'),
      )
      const compared = await ask.report.compare({ municipality, beforeId: released.id, afterId: internal.id })
      expect(compared.changes).toMatchObject({ unchanged: 1, noLongerReported: [] })
      expect(compared.changes.added).toHaveLength(4)
      await ask.report.withdraw({ municipality, id: internal.id, reason: 'Zahlendreher' })
      await expect(previous(internal.id)).rejects.toMatchObject(code('report-withdrawn'))
      const mended = await ask.report.add({ municipality, choice: { ...choice, previousId: internal.id } })
      expect(await ask.report.find({ municipality, id: mended.id })).toMatchObject({
        ...{ result: null, problem: 'report-withdrawn', previous: { id: internal.id } },
      })
    })

    test('a withdrawn report keeps its record', async () => {
      const { id, sha256 } = await freeze()
      await ask.report.withdraw({ municipality, id, reason: 'Falscher Stichtag' })
      expect(await ask.report.find({ municipality, id })).toMatchObject({
        ...{ state: 'withdrawn', sha256, withdrawalReason: 'Falscher Stichtag' },
        ...{ withdrawnByName: 'Person coordinator', result: { figures: { ruleVersion: 1 } } },
      })
      expect(await ask.report.verify({ municipality, id })).toMatchObject({ verified: true })
      await expect(ask.report.withdraw({ municipality, id, reason: 'Noch einmal' })).rejects.toMatchObject(
        code('report-withdrawn'),
      )
    })

    test('no day that is still to come is frozen', async () => {
      await expect(freeze({ asOf: '2099-12-31' })).rejects.toMatchObject(code('key-date-in-future'))
    })

    test.each([
      ['content', `replace(content, '"title":"Solar"', '"title":"Salor"')`, ['sha256']],
      ['content', `replace(content, '"progress":40', '"progress":90')`, ['sha256', 'figures.goals.7.high']],
      ['content', "'{}'", ['sha256', 'content']],
      ['content', `replace(content, '"${own}"', '"${foreign}"')`, ['sha256', 'municipality']],
      ['sha256', "repeat('a', 64)", ['sha256']],
      ['figures', `replace(figures, '"measures":1', '"measures":2')`, ['figures.goals.7.measures']],
      ['figures', "'nonsense'", ['figures']],
      ['rule_version', '2', ['rule-version']],
      ['choice', `jsonb_set(choice, '{title}', '"Anders"')`, ['title']],
    ])('verifying finds a tampered %s: %s', async (column, tampered, expected) => {
      const { id } = await freeze()
      await tamper(api, `update report set ${column} = ${tampered} where id = '${id}'`)
      const { verified, differences } = await ask.report.verify({ municipality, id })
      expect(verified).toBe(false)
      expect(differences).toEqual(expect.arrayContaining(expected))
      expect(differences.includes('sha256')).toBe(expected.includes('sha256'))
    })
  })
}

/** As somebody who owns the tables and takes away what protects them. */
async function tamper({ services }: TestApi, statement: string): Promise<void> {
  await services.database.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('alter table report disable trigger keep_frozen')
    await tx.$queryRaw`select set_config('app.municipality', ${own}, true)`
    expect(await tx.$executeRawUnsafe(statement)).toBe(1)
    await tx.$executeRawUnsafe('alter table report enable trigger keep_frozen')
  })
}

async function addMeasures(ask: Caller, departmentId: string) {
  const add = (title: string, fields: object) =>
    ask.measure.create({
      ...{ municipality, title, goals: [{ goal: 11 }], status: 'in-progress', keyDate: '2026-05-31' },
      ...{ partners: secret, costNote: secret, budgetNumber: secret, source: secret, note: secret },
      ...fields,
    })
  const { id: radweg } = await add('Radweg', {
    ...{ number: '2', departmentId, visibility: 'public', progress: 20, costPlanned: 1000.5 },
  })
  await add('Solar', { number: '10', goals: [{ goal: 7 }], progress: 40 })
  await add('Sammelplatz', { number: '2.1', visibility: 'network', description: secret })
  const { id: holz } = await add('Holz', { goals: [{ goal: 15 }] })
  await ask.link.add({ municipality, measureId: holz, goal: 7, effect: 'hinders', justification: secret })
  await add('Intern', { title: `Intern`, description: secret })
  await add('Später', { keyDate: '2026-07-31' })
  await ask.link.add({ municipality, measureId: radweg, goal: 13, justification: secret })
  await ask.milestone.add({ municipality, measureId: radweg, title: 'Baubeginn', doneOn: '2026-07-15' })
  const decision = { municipality, measureId: radweg, decidedOn: '2026-03-01' }
  await ask.decision.add({ ...decision, body: 'Rat', isPublic: true })
  await ask.decision.add({ ...decision, body: secret, decidedOn: '2026-03-02' })
  await ask.decision.add({ ...decision, body: 'Später', decidedOn: '2026-08-01', isPublic: true })
  return { radweg }
}
