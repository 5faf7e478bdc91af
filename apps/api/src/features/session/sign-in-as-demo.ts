import { DomainError } from '@kommune17/domain'
import { inIdentity } from '../../database.ts'
import { findUserIdByEmail } from '../../identity/user-store.ts'
import type { Context } from '../../trpc/context.ts'
import { done } from './session-view.ts'

/** One click, no password: refuses everybody unless the product was started as a demo. */
export async function signInAsDemo({ services, request }: Context, accountId: string) {
  const account = services.demo?.accounts.find((candidate) => candidate.id === accountId)
  if (!account) throw new DomainError('not-found')
  const userId = await inIdentity(services.database, (tx) => findUserIdByEmail(tx, account.email))
  if (userId === null) throw new DomainError('not-found')
  const { setCookies } = await services.identity.startSession(userId, request.cookies)
  request.setCookies(setCookies)
  return done
}
