import { DomainError, type MunicipalityKey, type Permission } from '@kommune17/domain'
import { type Asker, type Authorized, authorize } from '../authorize.ts'
import { inTransaction, type Transaction } from '../database.ts'
import type { SignedIn } from '../identity/identity.ts'
import type { Context } from './context.ts'

type Opening = {
  readonly municipality: MunicipalityKey
  readonly permission: Permission
  readonly readOnly: boolean
}

export type OpenMunicipality = {
  readonly scope: Authorized
  readonly tx: Transaction
  /** For what must see the change, like a job in the background. */
  readonly afterCommit: (act: () => void) => void
}

/** Runs `work` in one transaction on a municipality whose member asks and may; throws `not-signed-in` or `forbidden`. */
export async function openMunicipality<T>(
  ctx: Context,
  opening: Opening,
  work: (opened: OpenMunicipality) => Promise<T>,
): Promise<T> {
  const actor = signedIn(ctx)
  const later: (() => void)[] = []
  const result = await inTransaction(ctx.services.database, async (tx) => {
    later.length = 0
    const scope = await authorize(tx, askerOf(ctx, actor), opening)
    return work({ scope, tx, afterCommit: (act) => void later.push(act) })
  })
  for (const act of later) act()
  return result
}

export function signedIn(ctx: Context): SignedIn {
  if (ctx.visitor === null) throw new DomainError('not-signed-in')
  return ctx.visitor
}

export function askerOf(ctx: Context, actor: SignedIn): Asker {
  return {
    userId: actor.userId,
    isAdministrator: actor.isAdministrator,
    via: 'web',
    today: ctx.today,
    isFilterOn: ctx.services.isFilterOn,
  }
}
