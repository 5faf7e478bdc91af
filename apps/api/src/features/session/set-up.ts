import { DomainError, type Setup } from '@kommune17/domain'
import { addAdministrator } from '../../identity/add-administrator.ts'
import type { Context } from '../../trpc/context.ts'
import { done } from './session-view.ts'

/** Makes the first administrator for whoever holds the code from the server's output, and signs them in. */
export async function setUp({ services, request, now }: Context, input: Setup) {
  await services.limits.spend({ path: 'session.setup', address: request.address, account: null })
  if (!services.setup.accepts(input.code)) throw new DomainError('setup-closed')
  const person = { name: input.name, email: input.email, password: input.password }
  const userId = await addAdministrator(services, person, { isFirst: true, via: 'web', now })
  services.setup.close()
  const { setCookies } = await services.identity.startSession(userId, request.cookies)
  request.setCookies(setCookies)
  return done
}
