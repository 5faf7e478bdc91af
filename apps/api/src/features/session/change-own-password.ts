import type { ChangePassword } from '@kommune17/domain'
import type { SignedIn } from '../../identity/identity.ts'
import { refuseWeakPassword } from '../../identity/password-strength.ts'
import type { Context } from '../../trpc/context.ts'
import { done } from './session-view.ts'

/** All other sessions of the person end; this one gets a new cookie. */
export async function changeOwnPassword(
  { services, request, actor }: Context & { actor: SignedIn },
  input: ChangePassword,
) {
  const attempt = {
    path: 'session.changePassword',
    address: request.address,
    account: `password of ${actor.userId}`,
  } as const
  await services.limits.spend(attempt)
  refuseWeakPassword(input.newPassword, [actor.email, actor.name])
  const change = { current: input.currentPassword, next: input.newPassword }
  request.setCookies(await services.identity.changePassword(change, request.cookies))
  await services.limits.succeed(attempt)
  return done
}
