import { v7 as uuid } from 'uuid'
import * as z from 'zod/mini'
import { instantOf } from '../clock.ts'
import type { Database, Transaction } from '../database.ts'
import type { NewUser, SignedIn } from './identity.ts'

const signedIn = z.array(
  z.object({
    ...{ userId: z.string(), name: z.string(), email: z.string(), isAdministrator: z.boolean() },
    ...{ endsAt: z.date(), secondsLeft: z.number() },
  }),
)

/** Who holds the session with this token, or null when it is unknown or has ended. Every request asks: one statement. */
export async function findSignedIn(database: Database, token: string): Promise<SignedIn | null> {
  const rows = await database.$queryRaw`
    select u.id::text as "userId", u.name, u.email, u.is_administrator as "isAdministrator",
      s.expires_at as "endsAt", extract(epoch from s.expires_at - now())::integer as "secondsLeft"
    from session s join "user" u on u.id = s.user_id
    where s.token = ${token} and s.expires_at > now()`
  const [found] = signedIn.parse(rows)
  if (found === undefined) return null
  const { endsAt, secondsLeft, ...person } = found
  return { ...person, sessionEnd: { at: instantOf(endsAt), secondsLeft } }
}

/** The id of the person with this address, or null. */
export async function findUserIdByEmail(tx: Transaction, email: string): Promise<string | null> {
  return (await tx.user.findUnique({ where: { email }, select: { id: true } }))?.id ?? null
}

/** Whether anybody administers the installation yet. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  return (await tx.user.findFirst({ where: { isAdministrator: true }, select: { id: true } })) !== null
}

/** Adds a person and their password in the shape the sign-in library reads. */
export async function addUser(
  tx: Transaction,
  { name, email, isAdministrator, passwordHash }: NewUser & { passwordHash: string },
): Promise<string> {
  const id = uuid()
  await tx.user.create({
    data: { id, name: name.trim(), email, emailVerified: true, isAdministrator: isAdministrator ?? false },
  })
  await tx.account.create({
    data: { id: uuid(), userId: id, accountId: id, providerId: 'credential', password: passwordHash },
  })
  return id
}
