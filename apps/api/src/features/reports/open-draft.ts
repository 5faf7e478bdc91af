import { DomainError } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { lockReport, type StoredReport } from './report-store.ts'

/** A draft nobody else changes meanwhile; `version` is the one the person had before their eyes, null whatever it is. */
export async function openDraft(
  { scope, tx }: { readonly scope: Authorized; readonly tx: Transaction },
  { id, version }: { readonly id: string; readonly version: number | null },
): Promise<StoredReport> {
  const report = await lockReport(scope, tx, id)
  if (report.frozenAt !== null) throw new DomainError('report-frozen')
  if (version !== null && version !== report.version) {
    const { changedByName: by, changedAt: at } = report
    throw new DomainError('conflict', { by, at, version: report.version })
  }
  return report
}
