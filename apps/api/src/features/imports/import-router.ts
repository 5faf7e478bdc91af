import { id, wholeNumber } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { addImport } from './add-import.ts'
import { applyImport } from './apply-import.ts'
import { cancelImport } from './cancel-import.ts'
import { chooseImport } from './choose-import.ts'
import { importChoices } from './import-choices.ts'
import type { ImportJobs } from './import-jobs.ts'
import {
  appliedImportView,
  importDetailView,
  importIdView,
  importListView,
  importRowsView,
  undoneImportView,
} from './import-view.ts'
import { showImport, showImportRows, showImports } from './show-imports.ts'
import { pastedName } from './stage-import.ts'
import { undoImport } from './undo-import.ts'

const mayImport = municipalityProcedure('import.run')
const ofImport = inMunicipality(z.strictObject({ id }))

const rowsInput = inMunicipality(
  z.strictObject({
    id,
    action: z.optional(z.enum(['create', 'change', 'unchanged', 'skip', 'error'])),
    onlyProblems: z._default(z.boolean(), false),
    page: z._default(wholeNumber(1, 100_000), 1),
  }),
)

const pasteInput = inMunicipality(z.strictObject({ text: z.string().check(z.maxLength(1_000_000)) }))

/** Lists on their way in. Files come by `POST /files/imports`, what was copied by `paste`. */
export const importRouter = router({
  list: mayImport
    .input(inMunicipality(z.strictObject({})))
    .output(importListView)
    .query(({ ctx }) => showImports(ctx)),
  find: mayImport
    .input(ofImport)
    .output(importDetailView)
    .query(async ({ ctx, input }) => {
      const shown = await showImport(ctx, input.id)
      // After a restart of the server nobody works on the list any more: whoever looks at it sets it going again.
      const { imports } = ctx.services
      if (shown.state === 'reading' && !imports.isRunning(input.id))
        ctx.afterCommit(() => stage(ctx, input.id))
      return shown
    }),
  rows: mayImport
    .input(rowsInput)
    .output(importRowsView)
    .query(({ ctx, input }) => showImportRows(ctx, input)),
  paste: mayImport
    .input(pasteInput)
    .output(importIdView)
    .mutation(async ({ ctx, input }) => {
      const content = new TextEncoder().encode(input.text)
      const added = await addImport(ctx, { fileName: pastedName, content })
      ctx.afterCommit(() => stage(ctx, added.id))
      return added
    }),
  choose: mayImport
    .input(inMunicipality(z.strictObject({ id, choices: importChoices })))
    .output(importIdView)
    .mutation(async ({ ctx, input }) => {
      const chosen = await chooseImport(ctx, input)
      ctx.afterCommit(() => stage(ctx, input.id))
      return chosen
    }),
  run: mayImport
    .input(ofImport)
    .output(appliedImportView)
    .mutation(({ ctx, input }) => applyImport(ctx, input.id)),
  cancel: mayImport
    .input(ofImport)
    .output(importIdView)
    .mutation(async ({ ctx, input }) => {
      const cancelled = await cancelImport(ctx, input.id)
      ctx.afterCommit(() => ctx.services.imports.cancel(input.id))
      return cancelled
    }),
  undo: mayImport
    .input(ofImport)
    .output(undoneImportView)
    .mutation(({ ctx, input }) => undoImport(ctx, input.id)),
})

type Asked = {
  readonly services: { readonly imports: ImportJobs }
  readonly actor: { readonly userId: string }
  readonly scope: { readonly municipality: string }
}

function stage({ services, actor: { userId }, scope: { municipality } }: Asked, batchId: string): void {
  services.imports.start({ batchId, municipality, userId, via: 'web' })
}
