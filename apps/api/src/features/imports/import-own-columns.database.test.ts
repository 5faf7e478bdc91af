import { writeSpreadsheet } from '@kommune17/exporter'
import { type Choices, readWorkbook } from '@kommune17/importer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizeOperatorIn } from '../../authorize.ts'
import { inScope } from '../../database.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import { readHere } from '../../testing/read-here.ts'
import { own as municipality, startTestApi, type TestApi } from '../../testing/test-api.ts'
import { exportMeasures } from '../exports/export-measures.ts'
import { addImport } from './add-import.ts'
import { chooseImport } from './choose-import.ts'
import { type InShortTransaction, stageImport } from './stage-import.ts'

describe.each(await testableDatabases())('lists with own columns, on the %s database', (kind) => {
  let api: TestApi
  const ids = { file: '', weight: '', grant: '', place: '' }
  beforeAll(async () => {
    api = await startTestApi(kind)
    const add = async (
      name: string,
      columnKind: 'text' | 'number' | 'date' | 'choice',
      choices: string[],
    ) => {
      const column = { municipality, name, kind: columnKind, choices }
      return (await officer().structure.addOwnColumn(column)).id
    }
    ids.file = await add('Aktenzeichen', 'text', [])
    ids.weight = await add('Tonnen CO₂', 'number', [])
    ids.grant = await add('Förderbescheid', 'date', [])
    ids.place = await add('Ortsteil', 'choice', ['Nord', 'Süd'])
  })
  afterAll(() => api.stop())
  const officer = () => api.as('coordinator')

  const scope = authorizeOperatorIn(municipality)
  const inTransaction: InShortTransaction = (work) =>
    inScope(api.services.database, { municipality }, (tx) => work({ scope, tx }))
  const today = '2026-07-01'
  const context = <Opened>(opened: Opened) => ({ ...opened, now: '2026-07-01T10:00:00.000Z', today })

  async function bring(text: string) {
    const list = { fileName: 'Liste.txt', content: new TextEncoder().encode(text) }
    const { id } = await inTransaction((opened) => addImport(context(opened), list))
    return staged(id)
  }

  async function staged(batchId: string) {
    const { signal } = new AbortController()
    await stageImport({ batchId, today, inTransaction, read: readHere, signal })
    return officer().import.find({ municipality, id: batchId })
  }

  async function choose(id: string, choices: Choices) {
    await inTransaction((opened) => chooseImport(context(opened), { id, choices }))
    return staged(id)
  }

  async function apply(text: string) {
    const { id } = await bring(text)
    await officer().import.run({ municipality, id })
    return id
  }

  const undo = (id: string) => officer().import.undo({ municipality, id })
  const find = async (title: string) => {
    const { rows } = await officer().measure.list({ municipality })
    return officer().measure.find({ municipality, id: rows.find((row) => row.title === title)?.id ?? '' })
  }
  const ownOf = async (title: string) => (await find(title)).own
  const latestChange = async (title: string) => {
    const { id: measureId } = await find(title)
    return (await officer().audit.forMeasure({ municipality, measureId })).entries[0]
  }

  /** The list as it leaves, its cells as text. */
  async function exported(): Promise<string> {
    const question = { locale: 'de', filter: {}, filterWords: null } as const
    const list = await inTransaction((opened) =>
      exportMeasures({ ...opened, today, services: api.services }, question),
    )
    const { sheets } = await readWorkbook(await writeSpreadsheet(list, 'csv'), 'liste.csv')
    return (sheets[0]?.rows ?? []).map((row) => row.map(({ text }) => text).join('\t')).join('\n')
  }

  const list = [
    'Maßnahme\tSDG\tStatus\tFortschritt\tAktenzeichen\tTonnen CO₂\tFörderbescheid\tOrtsteil',
    'Radweg\t11\tin Umsetzung\t40 %\tA 12\t12,5\tQ3/2026\tnord',
    'Solardach\t7\tgeplant\t\t\t\t\t',
  ].join('\n')

  test('are applied, told by name in the trail, changed where they were edited, and taken back', async () => {
    const first = await apply(list)
    const before = { [ids.file]: 'A 12', [ids.weight]: 12.5, [ids.grant]: '2026-Q3', [ids.place]: 'Nord' }
    expect([await ownOf('Radweg'), await ownOf('Solardach')]).toEqual([before, {}])
    expect((await latestChange('Radweg'))?.changes).toContainEqual({
      ...{ field: 'Ortsteil', before: null, after: 'Nord' },
    })
    const second = await apply(list.replace('12,5', '12,75').replace('nord', ''))
    expect(await ownOf('Radweg')).toEqual({ ...before, [ids.weight]: 12.75 })
    expect((await latestChange('Radweg'))?.changes).toEqual([
      { field: 'Tonnen CO₂', before: 12.5, after: 12.75 },
    ])
    await undo(second)
    expect(await ownOf('Radweg')).toEqual(before)
    expect(await undo(first)).toMatchObject({ undone: 2, kept: [] })
  })

  test('leave, come back and change exactly what was edited; an emptied cell clears', async () => {
    const first = await apply(list)
    const text = await exported()
    expect((await bring(text)).plan?.totals).toMatchObject({ changed: 0, unchanged: 2, errors: 0 })
    const edited = text.replace('\t12,5\tQ3/2026\tNord', '\t\tQ4/2026\tSüd')
    const second = await apply(edited)
    expect(await ownOf('Radweg')).toEqual({ [ids.file]: 'A 12', [ids.grant]: '2026-Q4', [ids.place]: 'Süd' })
    await undo(second)
    await undo(first)
  })

  test('whose cell is no value of its column wait for it to be mended', async () => {
    const wrong = list.replace('nord', 'West')
    const { id, plan } = await bring(wrong)
    expect(plan?.totals).toMatchObject({ created: 1, errors: 1 })
    const mended = await choose(id, { cells: { '2:7': 'Süd' } })
    expect(mended.plan?.totals).toMatchObject({ created: 2, errors: 0 })
    await officer().import.run({ municipality, id })
    expect((await ownOf('Radweg'))[ids.place]).toBe('Süd')
    await undo(id)
  })

  test('may call an own column otherwise: what was chosen is remembered', async () => {
    const odd = list.replace('Aktenzeichen', 'AZ')
    const field = `own:${ids.file}` as const
    const { id } = await bring(odd)
    await choose(id, { columns: { 4: field } })
    await officer().import.run({ municipality, id })
    expect((await ownOf('Radweg'))[ids.file]).toBe('A 12')
    expect((await bring(odd)).plan?.columns[4]).toMatchObject({ header: 'AZ', field })
    await undo(id)
  })

  test('that empty a percentage take it away for good', async () => {
    const first = await apply(list)
    const second = await apply((await exported()).replace('\t40 %\t', '\t\t'))
    const { updates, progress } = await find('Radweg')
    expect(updates.map(({ clearsProgress }) => clearsProgress).sort()).toEqual([false, true])
    expect(progress).toMatchObject({ percent: null, reason: 'not-stated' })
    await undo(second)
    await undo(first)
  })
})
