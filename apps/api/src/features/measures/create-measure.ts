import {
  decideOwn,
  decideUpdate,
  linksOfNewMeasure,
  type NewMeasure,
  refuseEndBeforeStart,
  withOwn,
} from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { addLinks } from '../links/link-store.ts'
import { listOwnColumns } from '../own-columns/own-column-store.ts'
import { addStatusUpdate } from '../progress/progress-store.ts'
import { refuseUnknownReferences } from '../structure/structure-store.ts'
import { auditedFields } from './audited-fields.ts'
import { addMeasure } from './measure-store.ts'

/** A measure begins with its goals and its first status update, so that it counts from that key date on. */
export async function createMeasure(
  { scope, tx, now, today }: VerbContext,
  input: NewMeasure & { readonly municipality: string },
) {
  const { municipality: _, goals, status, progress, keyDate, note, own, ...rest } = input
  const id = newId()
  const links = linksOfNewMeasure(goals)
  const update = decideUpdate({ status, progress, keyDate, note }, today)
  refuseEndBeforeStart(rest)
  const fields = { ...rest, own: withOwn({}, decideOwn(await listOwnColumns(scope, tx), own)) }
  await refuseUnknownReferences(scope, tx, fields)
  await addMeasure(scope, tx, { id, fields, at: now })
  await addLinks(scope, tx, {
    links: links.map(({ isConfirmed: _, ...link }) => ({
      ...link,
      id: newId(),
      measureId: id,
      justification: null,
    })),
    at: now,
  })
  await addStatusUpdate(scope, tx, { ...update, id: newId(), measureId: id, recordedAt: now })
  await recordAudit(scope, tx, {
    at: now,
    action: 'measure.create',
    objectKind: 'measure',
    objectId: id,
    measureId: id,
    after: {
      ...auditedFields(fields),
      status: update.status,
      progress: update.progress,
      keyDate: update.keyDate,
    },
  })
  return { id, version: 1 }
}
