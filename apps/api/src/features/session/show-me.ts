import { inScope } from '../../database.ts'
import type { Context } from '../../trpc/context.ts'
import { listMemberships } from './session-store.ts'

/** Who is asking and where they belong; for a visitor without a session, only what the sign-in page needs. */
export async function showMe({ services, visitor, today }: Context) {
  const common = { demo: services.demo !== null, setupOpen: services.setup.isOpen(), today }
  if (visitor === null)
    return { ...common, user: null, sessionEnd: null, isAdministrator: false, memberships: [] }
  const { userId, name, email, isAdministrator, sessionEnd } = visitor
  const memberships = await inScope(services.database, { userId, readOnly: true }, (tx) =>
    listMemberships(tx, { userId, today }),
  )
  return { ...common, user: { id: userId, name, email }, sessionEnd, isAdministrator, memberships }
}
