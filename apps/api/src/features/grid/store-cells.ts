import { type CellValue, readStatusCell } from '@kommune17/domain'
import { v7 as newId } from 'uuid'
import { type AuditedChange, recordAudits } from '../audit/record-audit.ts'
import type { VerbContext } from '../audit/verb-context.ts'
import { addLinks, changeLinkRows, removeLinkRows } from '../links/link-store.ts'
import { addStatusUpdates } from '../progress/progress-store.ts'
import type { DecidedMeasure } from './change-cells.ts'
import { changeGridRecords } from './grid-store.ts'

/** Writes what was decided, each kind of row in one statement, and one line of the trail for each measure. */
export async function storeCells(ctx: VerbContext, decided: readonly DecidedMeasure[]): Promise<void> {
  const { scope, tx, now } = ctx
  const changes = decided.filter(({ version, measure }) => version > measure.version)
  if (changes.length > 0) await changeGridRecords(scope, tx, { changes, at: now })
  const updates = decided.flatMap(({ id, update }) =>
    update === null ? [] : [{ ...update, id: newId(), measureId: id, recordedAt: now }],
  )
  if (updates.length > 0) await addStatusUpdates(scope, tx, updates)
  await storeGoals(ctx, decided)
  const audited = decided.flatMap((measure) => auditOf(ctx, measure))
  if (audited.length > 0) await recordAudits(scope, tx, audited)
}

async function storeGoals(
  { scope, tx, now }: VerbContext,
  decided: readonly DecidedMeasure[],
): Promise<void> {
  const removed = decided.flatMap(({ goals }) => goals?.remove ?? [])
  const changed = decided.flatMap(({ goals }) => goals?.change ?? [])
  const added = decided.flatMap(({ id, goals }) =>
    (goals?.add ?? []).map((link) => ({
      ...link,
      id: newId(),
      measureId: id,
      effect: 'supports' as const,
    })),
  )
  if (removed.length > 0) await removeLinkRows(scope, tx, removed)
  if (changed.length > 0) await changeLinkRows(scope, tx, { links: changed, at: now })
  if (added.length > 0) await addLinks(scope, tx, { links: added, at: now })
}

function auditOf({ now }: VerbContext, { id, outcomes, consequences }: DecidedMeasure): AuditedChange[] {
  const changed = outcomes.flatMap((cell) => (cell.outcome === 'changed' ? [cell] : []))
  if (changed.length === 0) return []
  const differences = [...changed, ...consequences]
  const side = (name: 'before' | 'after') =>
    Object.fromEntries(differences.flatMap((difference) => auditFields(difference.field, difference[name])))
  return [
    {
      ...{ at: now, action: 'measure.change', objectKind: 'measure', objectId: id, measureId: id },
      before: side('before'),
      after: side('after'),
    },
  ]
}

type Audited = string | number | boolean | null | readonly string[]

// The trail shows fields as text, so the two kinds of goals are a field each, and so is the reason behind a status.
function auditFields(field: string, value: CellValue): [string, Audited][] {
  if (field === 'status') {
    const { status, reason } = readStatusCell(value) ?? { status: null, reason: null }
    return [
      ['status', status],
      ['note', reason],
    ]
  }
  if (typeof value !== 'object' || value === null) return [[field, value]]
  return [
    ['primaryGoals', value.primary],
    ['secondaryGoals', value.secondary],
  ]
}
