import { DomainError } from '@kommune17/domain'
import type { VerbContext } from '../audit/verb-context.ts'
import { isDepartmentInUse, removeDepartmentRow } from '../structure/department-store.ts'
import { countMeasuresOf, removeFieldRow, removeProgrammeRow } from '../structure/structure-store.ts'
import { addImportEvents } from './apply-store.ts'
import { expectManyRows } from './import-row-store.ts'
import { changeBatch, lockBatch } from './import-store.ts'
import type { NewParts } from './new-parts.ts'
import { showKept } from './show-imports.ts'
import { markUndone, takeBack } from './undo-store.ts'

/** Takes a whole import back; measures somebody has worked on since stay as they are and are named. */
export async function undoImport(ctx: VerbContext, id: string) {
  const { scope, tx, now } = ctx
  const { state, summary, appliedSeq } = await lockBatch(scope, tx, id)
  if (state !== 'applied' || summary === null || appliedSeq === null)
    throw new DomainError('import-not-ready')
  await expectManyRows(tx)
  await markUndone(scope, tx, { batchId: id, appliedSeq })
  const kept = await showKept({ scope, tx }, id)
  await takeBack(scope, tx, { batchId: id, at: now })
  await addImportEvents(scope, tx, { batchId: id, at: now, isUndo: true })
  await removeUnusedParts(ctx, summary.parts)
  const changes = { state: 'undone', undoneAt: now, undoneBy: scope.userId } as const
  await changeBatch(scope, tx, { id, from: 'applied', changes })
  const { created, changed } = summary.totals
  return { id, undone: created + changed - kept.length, kept }
}

// What the list brought along goes too, unless somebody has come to use it.
async function removeUnusedParts({ scope, tx }: VerbContext, { departments, fields, programmes }: NewParts) {
  for (const { id } of departments)
    if (!(await isDepartmentInUse(scope, tx, id))) await removeDepartmentRow(scope, tx, id)
  for (const { id } of fields)
    if ((await countMeasuresOf(scope, tx, { fieldId: id })) === 0) await removeFieldRow(scope, tx, id)
  for (const { id } of programmes)
    if ((await countMeasuresOf(scope, tx, { programmeId: id })) === 0) await removeProgrammeRow(scope, tx, id)
}
