import { DomainError } from '@kommune17/domain'
import { findRevision } from '../../figures/snapshot-store.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { addDepartmentRow } from '../structure/department-store.ts'
import { addFieldRow, addProgrammeRow, listFields } from '../structure/structure-store.ts'
import {
  addImportEvents,
  addImportedDecisions,
  addImportedLinks,
  addImportedMeasures,
  addImportedUpdates,
  changeImportedMeasures,
  findLatestEvent,
  removeReplacedLinks,
} from './apply-store.ts'
import { expectManyRows } from './import-row-store.ts'
import { changeBatch, lockBatch, removeFile } from './import-store.ts'
import type { NewParts } from './new-parts.ts'

/**
 * Writes all rows of a staged list at once, or none. Throws `import-not-ready`, or `conflict` when the municipality's
 * data have changed since the preview; then the list has to be staged anew.
 */
export async function applyImport(ctx: VerbContext, id: string) {
  const { scope, tx, now } = ctx
  const batch = await lockBatch(scope, tx, id)
  const { summary } = batch
  if (batch.state !== 'ready' || summary === null) throw new DomainError('import-not-ready')
  const { created, changed } = summary.totals
  if (created + changed > 0) {
    if ((await findRevision(scope, tx)) !== summary.revision) throw changedSince()
    await expectManyRows(tx)
    await addParts(ctx, summary.parts)
    const application = { batchId: id, at: now }
    await addImportedMeasures(scope, tx, application)
    if (changed > 0) {
      if ((await changeImportedMeasures(scope, tx, application)) !== changed) throw changedSince()
      await removeReplacedLinks(scope, tx, application)
    }
    await addImportedLinks(scope, tx, application)
    await addImportedUpdates(scope, tx, application)
    await addImportedDecisions(scope, tx, application)
    await addImportEvents(scope, tx, { ...application, isUndo: false })
  }
  const appliedSeq = await findLatestEvent(scope, tx)
  await changeBatch(scope, tx, {
    id,
    from: 'ready',
    changes: { state: 'applied', appliedAt: now, appliedBy: scope.userId, appliedSeq },
  })
  await removeFile(scope, tx, id)
  return { id, totals: summary.totals }
}

function changedSince(): DomainError {
  return new DomainError('conflict', { by: null, at: null, version: null })
}

async function addParts({ scope, tx, now }: VerbContext, { departments, fields, programmes }: NewParts) {
  const audit = (
    objectKind: 'department' | 'field' | 'programme',
    objectId: string,
    after: { name: string },
  ) => recordAudit(scope, tx, { at: now, action: `${objectKind}.add`, objectKind, objectId, after })
  for (const { id, name } of departments) {
    await addDepartmentRow(scope, tx, { id, name, shortName: null, parentId: null })
    await audit('department', id, { name })
  }
  const positions = (await listFields(scope, tx)).map(({ position }) => position)
  const next = 1 + Math.max(-1, ...positions)
  for (const [index, { id, name }] of fields.entries()) {
    await addFieldRow(scope, tx, { id, name, position: next + index })
    await audit('field', id, { name })
  }
  for (const { id, name } of programmes) {
    await addProgrammeRow(scope, tx, { id, title: name, kind: 'other', decidedOn: null })
    await audit('programme', id, { name })
  }
}
