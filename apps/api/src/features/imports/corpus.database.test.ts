import { corpus } from '@kommune17/importer/corpus'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorizeOperatorIn } from '../../authorize.ts'
import { inScope } from '../../database.ts'
import { testableDatabases } from '../../testing/each-database.ts'
import { readHere } from '../../testing/read-here.ts'
import { own, startTestApi, type TestApi } from '../../testing/test-api.ts'
import { addImport } from './add-import.ts'
import { applyImport } from './apply-import.ts'
import { showImport } from './show-imports.ts'
import { type InShortTransaction, stageImport } from './stage-import.ts'
import { undoImport } from './undo-import.ts'

// The statements are tried on every kind of database by the other tests of this folder; here it is the lists that differ.
for (const kind of (await testableDatabases()).slice(0, 1)) {
  describe(`every list of the corpus, on the ${kind} database`, () => {
    let api: TestApi
    beforeAll(async () => {
      api = await startTestApi(kind)
    })
    afterAll(() => api.stop())

    const scope = authorizeOperatorIn(own)
    const inTransaction: InShortTransaction = (work) =>
      inScope(api.services.database, { municipality: own }, (tx) => work({ scope, tx }))
    const today = '2026-07-01'
    const context = <Opened>(opened: Opened) => ({ ...opened, now: '2026-07-01T10:00:00.000Z', today })

    async function bring(fileName: string, content: Uint8Array<ArrayBuffer>) {
      const { id } = await inTransaction((opened) => addImport(context(opened), { fileName, content }))
      const { signal } = new AbortController()
      await stageImport({ batchId: id, today, inTransaction, read: readHere, signal })
      const { state, plan } = await inTransaction((opened) => showImport(opened, id))
      expect(state).toBe('ready')
      return { id, totals: plan?.totals }
    }

    async function stored() {
      const { rows, total } = await api.as('coordinator').measure.list({ municipality: own })
      return { rows, total }
    }

    test.each(corpus.map((one) => [one.name, one] as const))('%s', async (_name, { fileName, bytes }) => {
      const content = new Uint8Array(await bytes())
      const before = await stored()
      const first = await bring(fileName, content)
      await inTransaction((opened) => applyImport(context(opened), first.id))
      const after = await stored()
      expect(after.total).toBe(before.total + (first.totals?.created ?? 0))
      const second = await bring(fileName, content)
      expect(second.totals).toMatchObject({ created: 0, changed: 0 })
      await inTransaction((opened) => applyImport(context(opened), second.id))
      expect(await stored()).toEqual(after)
      await inTransaction((opened) => undoImport(context(opened), second.id))
      const undone = await inTransaction((opened) => undoImport(context(opened), first.id))
      expect(undone.kept).toEqual([])
      expect(await stored()).toEqual(before)
    })
  })
}
