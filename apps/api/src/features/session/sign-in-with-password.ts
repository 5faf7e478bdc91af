import type { SignIn } from '@kommune17/domain'
import type { Context } from '../../trpc/context.ts'
import { done } from './session-view.ts'

/** The budget is spent before the password is looked at, for addresses we know and do not know alike. */
export async function signInWithPassword({ services, request }: Context, input: SignIn) {
  const attempt = { path: 'session.signIn', address: request.address, account: input.email } as const
  await services.limits.spend(attempt)
  const { setCookies } = await services.identity.signIn(input, request.cookies)
  await services.limits.succeed(attempt)
  request.setCookies(setCookies)
  return done
}
