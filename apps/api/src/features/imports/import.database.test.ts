import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { testableDatabases } from '../../testing/each-database.ts'
import { own, startTestApi, type TestApi } from '../../testing/test-api.ts'

const municipality = own

for (const kind of await testableDatabases()) {
  describe(`lists on their way in, on the ${kind} database`, () => {
    let api: TestApi
    beforeAll(async () => {
      api = await startTestApi(kind)
    })
    afterAll(() => api.stop())
    const officer = () => api.as('coordinator')

    async function staged(id: string) {
      return vi.waitFor(
        async () => {
          const found = await officer().import.find({ municipality, id })
          expect(found.state).not.toBe('reading')
          return found
        },
        { timeout: 120_000, interval: 50 },
      )
    }

    async function bring(text: string) {
      const { id } = await officer().import.paste({ municipality, text })
      return staged(id)
    }

    const list = [
      'Nr.\tMaßnahme\tSDG\tStatus\tFachbereich\tBeginn',
      'M 1\tRadweg Nordring\t11, 13\tin Umsetzung\tFachbereich Umwelt\t2025',
      'M 2\tSolardach Rathaus\t7.2\tgeplant\tHochbauamt\tQ3/2026',
    ].join('\n')

    afterEach(async () => {
      for (const { id, state } of await officer().import.list({ municipality }))
        if (state === 'applied') await officer().import.undo({ municipality, id })
    })

    const measures = async () => (await officer().measure.list({ municipality })).rows

    async function applied(text: string) {
      const { id } = await bring(text)
      await officer().import.run({ municipality, id })
      return id
    }

    test('a pasted list is planned, applied, known again and taken back', async () => {
      const found = await bring(list)
      expect(found).toMatchObject({ state: 'ready', plan: { totals: { rows: 2, created: 2 } } })
      const { totals } = await officer().import.run({ municipality, id: found.id })
      expect(totals).toMatchObject({ created: 2, errors: 0 })
      expect((await measures()).map(({ number, title, status }) => [number, title, status])).toEqual([
        ['M 1', 'Radweg Nordring', 'in-progress'],
        ['M 2', 'Solardach Rathaus', 'planned'],
      ])
      expect((await officer().structure.show({ municipality })).departments.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Fachbereich Umwelt', 'Hochbauamt']),
      )
      const undone = await officer().import.undo({ municipality, id: found.id })
      expect(undone).toMatchObject({ undone: 2, kept: [] })
      expect(await measures()).toEqual([])
      const left = await officer().structure.show({ municipality })
      expect(left.departments.map(({ name }) => name)).toEqual(['Fachbereich Umwelt'])
    })

    test('what a list changed is shown field by field, and an undo puts every part back', async () => {
      await applied(list)
      const [radweg] = await measures()
      const id = radweg?.id ?? ''
      const before = await officer().measure.find({ municipality, id })
      const changed = await bring(
        list.replace(
          'Radweg Nordring\t11, 13\tin Umsetzung',
          'Radweg Nordring und Ostring\t11, 3\tabgeschlossen',
        ),
      )
      expect(changed.plan?.totals).toMatchObject({ created: 0, changed: 1, unchanged: 1 })
      const { rows } = await officer().import.rows({ municipality, id: changed.id, action: 'change' })
      expect(rows[0]?.plan.changes).toEqual(
        expect.arrayContaining([
          { field: 'title', before: 'Radweg Nordring', after: 'Radweg Nordring und Ostring' },
          { field: 'status', before: 'in-progress', after: 'completed' },
          { field: 'primaryGoals', before: [11, 13], after: [3, 11] },
        ]),
      )
      await officer().import.run({ municipality, id: changed.id })
      expect(await officer().measure.find({ municipality, id })).toMatchObject({
        title: 'Radweg Nordring und Ostring',
        status: 'completed',
        goals: [expect.objectContaining({ goal: 3 }), expect.objectContaining({ goal: 11 })],
      })
      expect((await officer().measure.list({ municipality, filter: { text: 'ostring' } })).total).toBe(1)
      await officer().import.undo({ municipality, id: changed.id })
      const { version: _, changedAt: __, ...after } = await officer().measure.find({ municipality, id })
      expect(before).toMatchObject(after)
      expect((await officer().measure.list({ municipality, filter: { text: 'ostring' } })).total).toBe(0)
    })

    test('an undo leaves alone what somebody has worked on since, and says so', async () => {
      const id = await applied(list)
      const [radweg] = await measures()
      const measureId = radweg?.id ?? ''
      await officer().progress.log({ municipality, measureId, status: 'in-progress', progress: 60 })
      const { undone, kept } = await officer().import.undo({ municipality, id })
      expect({ undone, kept }).toMatchObject({
        undone: 1,
        kept: [{ row: 2, measureId, title: 'Radweg Nordring', by: 'Person coordinator' }],
      })
      expect((await officer().import.find({ municipality, id })).kept).toEqual(kept)
      expect((await measures()).map(({ title }) => title)).toEqual(['Radweg Nordring'])
      const { version } = await officer().measure.find({ municipality, id: measureId })
      await officer().measure.change({ municipality, id: measureId, version, changes: { number: 'alt' } })
      await officer().measure.archive({ municipality, id: measureId })
    })

    test('a preview that has become old is not written, and is made anew', async () => {
      const { id } = await bring(list)
      const goals = [{ goal: 13 as const }]
      const other = await officer().measure.create({ municipality, title: 'Inzwischen angelegt', goals })
      await expect(officer().import.run({ municipality, id })).rejects.toMatchObject({ message: 'conflict' })
      expect((await measures()).map(({ title }) => title)).toEqual(['Inzwischen angelegt'])
      await officer().import.choose({ municipality, id, choices: {} })
      await staged(id)
      expect((await officer().import.run({ municipality, id })).totals).toMatchObject({ created: 2 })
      await officer().measure.archive({ municipality, id: other.id })
    })

    test('corrections of columns, words and cells change the plan; what is general is remembered', async () => {
      const odd = 'Nr.\tMaßnahme\tWofür\tWie weit\n1\tBlühwiese\t15\thalb angelegt\n2\tKehraus\t\tfertig'
      const { id } = await bring(odd)
      const choices = {
        columns: { 2: 'goals', 3: 'status' } as const,
        statusWords: { 'halb angelegt': 'in-progress' as const },
        cells: { '3:2': '12' },
      }
      await officer().import.choose({ municipality, id, choices })
      expect((await staged(id)).plan?.totals).toMatchObject({ rows: 2, created: 2, errors: 0 })
      const { rows } = await officer().import.rows({ municipality, id })
      expect(
        rows.map(({ plan }) => [plan.values.title, plan.values.status, plan.values.primaryGoals]),
      ).toEqual([
        ['Blühwiese', 'in-progress', [15]],
        ['Kehraus', 'completed', [12]],
      ])
      const next = await bring('Nr.\tMaßnahme\tWofür\tWie weit\n3\tStreuobst\t15\thalb angelegt')
      expect(next.plan?.columns.map(({ field }) => field)).toEqual(['number', 'title', 'goals', 'status'])
      const again = await officer().import.rows({ municipality, id: next.id })
      expect(again.rows[0]?.plan.values.status).toBe('in-progress')
    })

    test('a list that is given up can be neither written nor changed', async () => {
      const { id } = await bring(list)
      await officer().import.cancel({ municipality, id })
      for (const late of [
        () => officer().import.run({ municipality, id }),
        () => officer().import.choose({ municipality, id, choices: {} }),
        () => officer().import.undo({ municipality, id }),
      ])
        await expect(late()).rejects.toMatchObject({ message: 'import-not-ready' })
      expect(await measures()).toEqual([])
    })

    test('rows with errors stay out and are told; half a character harms nothing', async () => {
      const { id, plan } = await bring(
        'Maßnahme\tSDG\nOhne Ziel\t\nFalsches Ziel\t99\nGut und \ud800 schräg\t4',
      )
      expect(plan?.totals).toMatchObject({ rows: 3, created: 1, errors: 2 })
      await officer().import.run({ municipality, id })
      expect((await measures()).map(({ title }) => title.replaceAll(/[^\w ä]/gu, ''))).toEqual([
        'Gut und  schräg',
      ])
      const { rows } = await officer().import.rows({ municipality, id, onlyProblems: true })
      expect(rows.map(({ row }) => row)).toEqual([2, 3])
    })
  })
}
