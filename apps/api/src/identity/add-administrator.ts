import { DomainError, type Instant } from '@kommune17/domain'
import { type AuthorizedInstallation, authorizeInstallation, authorizeOperator } from '../authorize.ts'
import { applyScope, type Database, inIdentity } from '../database.ts'
import { recordAudit } from '../features/audit/record-audit.ts'
import type { Identity, NewUser } from './identity.ts'
import { refuseWeakPassword } from './password-strength.ts'
import { hasAdministrator } from './user-store.ts'

type Occasion = { readonly isFirst: boolean; readonly via: 'web' | 'command-line'; readonly now: Instant }

/** Adds a person who administers the installation; with `isFirst` refuses (`setup-closed`) once there is one. */
export async function addAdministrator(
  { database, identity }: { database: Database; identity: Identity },
  person: NewUser,
  { isFirst, via, now }: Occasion,
): Promise<string> {
  refuseWeakPassword(person.password, [person.email, person.name])
  return inIdentity(database, async (tx) => {
    if (isFirst && (await hasAdministrator(tx))) throw new DomainError('setup-closed')
    const userId = await identity.createUser(tx, { ...person, isAdministrator: true })
    await applyScope(tx, { userId, installation: true })
    await recordAudit(actorOf(userId, via), tx, {
      at: now,
      action: 'administrator.add',
      objectKind: 'user',
      objectId: userId,
    })
    return userId
  })
}

function actorOf(userId: string, via: Occasion['via']): AuthorizedInstallation {
  if (via === 'command-line') return authorizeOperator()
  return authorizeInstallation({ userId, isAdministrator: true, via }, 'installation.administer')
}
