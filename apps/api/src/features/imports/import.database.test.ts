import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
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
        { timeout: 30_000, interval: 50 },
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

    test('a pasted list is planned, applied, known again and taken back', async () => {
      const found = await bring(list)
      expect(found).toMatchObject({ state: 'ready', plan: { totals: { rows: 2, created: 2 } } })
      const { totals } = await officer().import.run({ municipality, id: found.id })
      expect(totals).toMatchObject({ created: 2, errors: 0 })
      const { rows } = await officer().measure.list({ municipality })
      expect(rows.map(({ number, title, status }) => [number, title, status])).toEqual([
        ['M 1', 'Radweg Nordring', 'in-progress'],
        ['M 2', 'Solardach Rathaus', 'planned'],
      ])
      const again = await bring(list)
      expect(again.plan?.totals).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
      const undone = await officer().import.undo({ municipality, id: found.id })
      expect(undone).toMatchObject({ undone: 2, kept: [] })
      expect((await officer().measure.list({ municipality })).rows).toEqual([])
    })
  })
}
