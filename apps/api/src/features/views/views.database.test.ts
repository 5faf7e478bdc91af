import { mostViews } from '@kommune17/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testableDatabases } from '../../testing/each-database.ts'
import {
  foreign,
  own as municipality,
  type Persona,
  startTestApi,
  type TestApi,
} from '../../testing/test-api.ts'

const query = {
  filter: { text: 'Rad', status: ['planned' as const] },
  sort: { by: 'title' as const, direction: 'descending' as const },
  columns: ['title', 'status', 'own:018f0000-0000-7000-8000-000000000001'],
  widths: { title: 320 },
}

describe.each(await testableDatabases())('saved views on the %s database', (kind) => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(kind)
  })
  afterAll(() => api.stop())

  const save = (persona: Persona, name: string, more: object = {}) =>
    api.as(persona).view.save({ municipality, name, query, ...more })
  const names = async (persona: Persona) => {
    const { views } = await api.as(persona).view.list({ municipality })
    return views.map(({ name, isMine, mayRemove }) => [name, isMine, mayRemove])
  }

  test('a view comes back as it was kept, and is replaced under its id', async () => {
    const { id } = await save('viewer', 'Radwege')
    const list = () => api.as('viewer').view.list({ municipality })
    expect(await list()).toEqual({
      views: [{ id, name: 'Radwege', isShared: false, isMine: true, mayRemove: true, query }],
      mayShare: false,
    })
    await save('viewer', 'Wege', { id, query: { columns: ['title'] } })
    expect((await list()).views).toMatchObject([
      { id, name: 'Wege', query: { filter: {}, columns: ['title'], widths: {} } },
    ])
    await api.as('viewer').view.remove({ municipality, id })
    expect((await list()).views).toEqual([])
  })

  test('own views are nobody else’s; shared ones are seen by all and kept by those who may share', async () => {
    const { id: privateId } = await save('contributor', 'Mein Amt')
    await expect(save('contributor', 'Für alle', { isShared: true })).rejects.toMatchObject({
      message: 'forbidden',
    })
    const { id } = await save('coordinator', 'Für alle', { isShared: true })
    expect(await names('contributor')).toEqual([
      ['Mein Amt', true, true],
      ['Für alle', false, false],
    ])
    expect(await names('coordinator')).toEqual([['Für alle', true, true]])
    for (const persona of ['coordinator', 'viewer'] as const) {
      await expect(api.as(persona).view.remove({ municipality, id: privateId })).rejects.toMatchObject({
        message: 'not-found',
      })
    }
    const remove = api.as('contributor').view.remove({ municipality, id })
    await expect(remove).rejects.toMatchObject({ message: 'forbidden' })
    const change = save('contributor', 'Gekapert', { id, isShared: true })
    await expect(change).rejects.toMatchObject({ message: 'forbidden' })
    await expect(save('contributor', 'MEIN amt')).rejects.toMatchObject({ message: 'already-exists' })
    await save('coordinator', 'Für alle', { id, isShared: false })
    expect(await names('contributor')).toEqual([['Mein Amt', true, true]])
  })

  test('another municipality neither sees nor changes them', async () => {
    const { id } = await save('coordinator', 'Unsere', { isShared: true })
    const theirs = api.as('foreign-coordinator')
    expect((await theirs.view.list({ municipality: foreign })).views).toEqual([])
    const taken = theirs.view.save({ municipality: foreign, id, name: 'Ihre', isShared: true, query })
    await expect(taken).rejects.toMatchObject({ message: 'not-found' })
    await expect(theirs.view.remove({ municipality: foreign, id })).rejects.toMatchObject({
      message: 'not-found',
    })
  })

  test('there is a limit to how many a person keeps', async () => {
    for (let index = 0; index < mostViews; index += 1) await save('group-member', `Sicht ${index}`)
    await expect(save('group-member', 'Eine mehr')).rejects.toMatchObject({
      message: 'too-many',
      cause: { details: { limit: mostViews } },
    })
  })
})
