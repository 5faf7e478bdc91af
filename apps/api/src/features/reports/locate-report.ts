import { DomainError } from '@kommune17/domain'
import { authorize } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import type { SignedIn } from '../../identity/identity.ts'
import type { Context } from '../../trpc/context.ts'
import { askerOf } from '../../trpc/open-municipality.ts'
import { listMemberships } from '../session/session-store.ts'
import { findReportId } from './report-store.ts'

/** Where the report with this code is; one of a municipality the asker does not belong to is as unknown as none. */
export async function locateReport(
  ctx: Context & { readonly actor: SignedIn; readonly tx: Transaction },
  code: string,
) {
  const { actor, tx, today } = ctx
  const memberships = await listMemberships(tx, { userId: actor.userId, today })
  for (const place of memberships) {
    if (place.kind !== 'municipality') continue
    const opening = { municipality: place.key, permission: 'report.read', readOnly: true } as const
    const scope = await authorize(tx, askerOf(ctx, actor), opening)
    const id = await findReportId(scope, tx, { code })
    if (id !== null) return { municipality: place.key, id }
  }
  throw new DomainError('not-found')
}
