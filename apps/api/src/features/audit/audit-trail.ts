import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { findMeasure } from '../measures/measure-store.ts'
import { listAllOwnColumns } from '../own-columns/own-column-store.ts'
import { listDepartments } from '../structure/department-store.ts'
import { listFields, listProgrammes } from '../structure/structure-store.ts'
import { auditChanges } from './audit-changes.ts'
import { listMeasureEvents } from './audit-store.ts'
import type { AuditEntry, AuditTrail } from './audit-view.ts'
import { listPersonNames } from './person-store.ts'

type TrailContext = { readonly scope: Authorized; readonly tx: Transaction }

type TrailInput = { readonly measureId: string; readonly cursor?: string | undefined }

const pageSize = 20

/** Who changed what on a measure, page by page; names are those of today, so that a renamed or erased person shows as such. */
export async function showMeasureTrail(
  { scope, tx }: TrailContext,
  { measureId, cursor }: TrailInput,
): Promise<AuditTrail> {
  await findMeasure(scope, tx, measureId)
  const found = await listMeasureEvents(scope, tx, { measureId, before: cursor ?? null, count: pageSize + 1 })
  const events = found.slice(0, pageSize)
  const people = await listPersonNames(
    scope,
    tx,
    events.map(({ actorId }) => actorId),
  )
  const names = await listNames(scope, tx)
  const entries = events.map(
    (event): AuditEntry => ({
      id: event.id,
      at: event.at,
      actorName: people.get(event.actorId ?? '') ?? null,
      actorRole: event.actorRole,
      via: event.via === 'web' ? 'web' : 'command-line',
      action: event.action,
      objectKind: event.objectKind,
      changes: auditChanges(event, names),
    }),
  )
  return { entries, next: found.length > pageSize ? (events.at(-1)?.id ?? null) : null }
}

async function listNames(scope: Authorized, tx: Transaction): Promise<Map<string, string>> {
  const departments = await listDepartments(scope, tx)
  const fields = await listFields(scope, tx)
  const programmes = await listProgrammes(scope, tx)
  const columns = await listAllOwnColumns(scope, tx)
  return new Map([
    ...departments.map(({ id, name }) => [id, name] as const),
    ...fields.map(({ id, name }) => [id, name] as const),
    ...programmes.map(({ id, title }) => [id, title] as const),
    ...columns.map(({ id, name }) => [id, name] as const),
  ])
}
