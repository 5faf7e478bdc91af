import { DomainError, type Permission } from '@kommune17/domain'
import type { VerbContext } from '../audit/verb-context.ts'
import { requireReach } from '../structure/department-reach.ts'
import { lockMeasure, type StoredMeasure } from './measure-store.ts'

/** Finds a measure to change it or what hangs on it: locked, within the asker's reach, and not archived. */
export async function openMeasure(
  { scope, tx }: VerbContext,
  { measureId, permission }: { measureId: string; permission: Permission },
): Promise<StoredMeasure> {
  const measure = await lockMeasure(scope, tx, measureId)
  await requireReach(scope, tx, { permission, departmentId: measure.departmentId })
  if (measure.archivedOn !== null) {
    throw new DomainError('already-archived', { archivedOn: measure.archivedOn })
  }
  return measure
}
