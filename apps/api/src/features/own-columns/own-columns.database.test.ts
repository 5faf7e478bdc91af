import type { NewOwnColumnInput } from '@kommune17/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testableDatabases } from '../../testing/each-database.ts'
import { foreign, own as municipality, startTestApi, type TestApi } from '../../testing/test-api.ts'

describe.each(await testableDatabases())('own columns on the %s database', (kind) => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(kind)
  })
  afterAll(() => api.stop())

  const officer = () => api.as('coordinator')
  const addColumn = async (name: string, more: Partial<NewOwnColumnInput> = {}) => {
    const { id } = await officer().structure.addOwnColumn({ municipality, name, kind: 'text', ...more })
    return id
  }
  const names = async () => {
    const { ownColumns } = await officer().structure.show({ municipality })
    return ownColumns.map(({ name }) => name)
  }
  const create = async (title: string, own: Record<string, string | number> = {}) => {
    const { id } = await officer().measure.create({ municipality, title, goals: [{ goal: 11 }], own })
    return id
  }
  const find = (id: string) => officer().measure.find({ municipality, id })
  const change = async (id: string, own: Record<string, string | number | null>) => {
    const { version } = await find(id)
    return officer().measure.change({ municipality, id, version, changes: { own } })
  }
  const figures = () => officer().goal.matrix({ municipality })

  test('columns are added, renamed, put in order, removed and brought back with their values', async () => {
    const file = await addColumn('Aktenzeichen')
    const place = await addColumn('Ortsteil', { kind: 'choice', choices: ['Nord', 'Süd'] })
    await addColumn('Frist', { kind: 'date' })
    expect(await names()).toEqual(['Aktenzeichen', 'Ortsteil', 'Frist'])
    await officer().structure.orderOwnColumns({ municipality, ids: [place] })
    expect(await names()).toEqual(['Ortsteil', 'Aktenzeichen', 'Frist'])
    await officer().structure.changeOwnColumn({ municipality, id: file, changes: { name: 'Akte' } })
    const id = await create('Radweg', { [file]: 'A 12', [place]: 'Süd' })
    await officer().structure.removeOwnColumn({ municipality, id: file })
    expect(await names()).toEqual(['Ortsteil', 'Frist'])
    expect((await find(id)).own).toEqual({ [place]: 'Süd' })
    await expect(change(id, { [file]: 'A 13' })).rejects.toMatchObject({ message: 'not-found' })
    await change(id, { [place]: 'Nord' })
    await officer().structure.restoreOwnColumn({ municipality, id: file })
    expect((await find(id)).own).toEqual({ [file]: 'A 12', [place]: 'Nord' })
    const { ownColumns } = await officer().structure.show({ municipality })
    expect(ownColumns.map(({ name, measures }) => [name, measures])).toEqual([
      ['Ortsteil', 1],
      ['Akte', 1],
      ['Frist', 0],
    ])
  })

  test('a name is given once, also when a removed column wants it back', async () => {
    const id = await addColumn('Haushalt')
    await expect(addColumn('HAUSHALT')).rejects.toMatchObject({ message: 'already-exists' })
    await officer().structure.removeOwnColumn({ municipality, id })
    await addColumn('Haushalt')
    await expect(officer().structure.restoreOwnColumn({ municipality, id })).rejects.toMatchObject({
      message: 'already-exists',
    })
    await expect(addColumn('Wahl', { kind: 'choice' })).rejects.toMatchObject({ message: 'choices-required' })
  })

  test('values follow the kind of their column; those not named stay; the trail tells each by name', async () => {
    const number = await addColumn('Tonnen CO₂', { kind: 'number' })
    const date = await addColumn('Förderbescheid', { kind: 'date' })
    const before = await figures()
    const id = await create('Heizung', { [number]: 0, [date]: '2026-Q3' })
    expect((await find(id)).own).toEqual({ [number]: 0, [date]: '2026-Q3' })
    await change(id, { [number]: null })
    expect((await find(id)).own).toEqual({ [date]: '2026-Q3' })
    await expect(change(id, { [date]: '31.12.2026' })).rejects.toMatchObject({
      message: 'invalid-input',
      cause: { details: { field: `own:${date}`, issue: 'not-a-date' } },
    })
    const { entries } = await officer().audit.forMeasure({ municipality, measureId: id })
    expect(entries[0]?.changes).toEqual([{ field: 'Tonnen CO₂', before: 0, after: null }])
    expect(entries[1]?.changes).toContainEqual({ field: 'Förderbescheid', before: null, after: '2026-Q3' })
    const after = await figures()
    const known = (answer: typeof before) => answer.goals.map(({ mean, known: count }) => [mean, count])
    expect(known(after)).toEqual(known(before))
  })

  test('two people who change different own columns of one version: the second is told, and can repeat', async () => {
    const column = await addColumn('Bemerkung')
    const id = await create('Markt')
    await officer().measure.change({ municipality, id, version: 1, changes: { own: { [column]: 'a' } } })
    const late = officer().measure.change({
      municipality,
      id,
      version: 1,
      changes: { own: { [column]: 'b' } },
    })
    await expect(late).rejects.toMatchObject({ message: 'conflict' })
    expect((await find(id)).own).toEqual({ [column]: 'a' })
  })

  test('the grid shows and changes them cell by cell', async () => {
    const text = await addColumn('Kürzel')
    const choice = await addColumn('Quartier', { kind: 'choice', choices: ['Ost', 'West'] })
    const id = await create('Spielplatz', { [text]: 'SP' })
    const cells = [
      { measureId: id, field: `own:${text}`, before: 'SP', after: '' },
      { measureId: id, field: `own:${choice}`, before: null, after: 'Ost' },
      { measureId: id, field: 'partners', before: null, after: 'Bauhof' },
    ]
    const answer = await officer().measure.changeCells({ municipality, cells })
    expect(answer.cells.map(({ outcome }) => outcome)).toEqual(['changed', 'changed', 'changed'])
    const wrong = { measureId: id, field: `own:${choice}`, before: 'Ost', after: 'Nord' }
    const stale = { measureId: id, field: `own:${text}`, before: 'SP', after: 'X' }
    const refused = await officer().measure.changeCells({ municipality, cells: [wrong, stale] })
    expect(refused.cells).toMatchObject([
      { outcome: 'invalid', code: 'invalid-input', details: { issue: 'invalid' } },
      { outcome: 'conflict', current: null, by: 'Person coordinator' },
    ])
    const { columns, rows } = await officer().measure.grid({ municipality, filter: { text: 'Spielplatz' } })
    expect(columns.map(({ name }) => name)).toEqual(await names())
    expect(rows[0]?.cells).toMatchObject({ [`own:${text}`]: null, [`own:${choice}`]: 'Ost' })
    expect((await find(id)).own).toEqual({ [choice]: 'Ost' })
  })

  test('columns of another municipality are as unknown as invented ones', async () => {
    const theirs = api.as('foreign-coordinator')
    const { id } = await theirs.structure.addOwnColumn({ municipality: foreign, name: 'Fremd', kind: 'text' })
    expect(await names()).not.toContain('Fremd')
    await expect(create('Falsch', { [id]: 'x' })).rejects.toMatchObject({ message: 'not-found' })
    await expect(officer().structure.removeOwnColumn({ municipality, id })).rejects.toMatchObject({
      message: 'not-found',
    })
    await expect(
      api.as('contributor').structure.addOwnColumn({ municipality, name: 'Neu', kind: 'text' }),
    ).rejects.toMatchObject({ message: 'forbidden' })
  })
})
