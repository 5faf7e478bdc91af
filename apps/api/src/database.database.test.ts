import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inScope, type Transaction } from './database.ts'
import { testableDatabases } from './testing/each-database.ts'
import { own, startTestApi, type TestApi } from './testing/test-api.ts'

describe.each(await testableDatabases())('a procedure’s transaction on the %s database', (kind) => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi(kind)
  })
  afterAll(() => api.stop())

  const scope = { municipality: own }
  const add = (tx: Transaction, name: string) =>
    tx.fieldOfAction.create({ data: { id: uuid(), municipalityKey: own, name } })
  const names = () =>
    inScope(api.services.database, scope, async (tx) =>
      (await tx.fieldOfAction.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name),
    )

  test('what fails leaves nothing behind', async () => {
    const failing = inScope(api.services.database, scope, async (tx) => {
      await add(tx, 'Halb')
      throw new Error('afterwards')
    })
    await expect(failing).rejects.toThrow('afterwards')
    expect(await names()).not.toContain('Halb')
  })

  test('a query cannot write, and stays read-only when its scope is widened', async () => {
    const { database } = api.services
    await expect(inScope(database, { ...scope, readOnly: true }, (tx) => add(tx, 'Lesend'))).rejects.toThrow()
    expect(await names()).not.toContain('Lesend')
  })

  test('without a scope nothing is there and nothing can be written', async () => {
    await inScope(api.services.database, scope, (tx) => add(tx, 'Vorhanden'))
    const { database } = api.services
    expect(await inScope(database, {}, (tx) => tx.fieldOfAction.count())).toBe(0)
    await expect(inScope(database, {}, (tx) => add(tx, 'Fremd'))).rejects.toThrow()
  })

  test('the scope ends with its transaction', async () => {
    await inScope(api.services.database, scope, (tx) => tx.fieldOfAction.count())
    const rows = await api.services.database.$queryRaw`select
      coalesce(current_setting('app.municipality', true), '') as municipality, current_user = session_user as own`
    expect(rows).toEqual([{ municipality: '', own: true }])
  })

  test('two that lock each other’s rows both succeed, in one order or the other', async () => {
    await inScope(api.services.database, scope, async (tx) => {
      await add(tx, 'Links')
      await add(tx, 'Rechts')
    })
    const raise = (first: string, second: string) =>
      inScope(api.services.database, scope, async (tx) => {
        const data = { position: { increment: 1 } }
        await tx.fieldOfAction.updateMany({ where: { name: first }, data })
        await tx.$queryRaw`select 1 from pg_sleep(0.3)`
        await tx.fieldOfAction.updateMany({ where: { name: second }, data })
      })
    await Promise.all([raise('Links', 'Rechts'), raise('Rechts', 'Links')])
    const positions = await inScope(api.services.database, scope, (tx) =>
      tx.fieldOfAction.findMany({ where: { name: { in: ['Links', 'Rechts'] } }, select: { position: true } }),
    )
    expect(positions).toEqual([{ position: 2 }, { position: 2 }])
  })
})
