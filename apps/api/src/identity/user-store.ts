import { v7 as uuid } from 'uuid'
import type { Transaction } from '../database.ts'
import type { NewUser } from './identity.ts'

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
