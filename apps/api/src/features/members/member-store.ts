import { DomainError, type IsoDate, type Role } from '@kommune17/domain'
import { isRole, validOn } from '../../access-store.ts'
import type { Authorized } from '../../authorize.ts'
import { databaseDay, dayOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'

export type Member = {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly role: Role
  readonly departmentId: string | null
  readonly validFrom: IsoDate
}

const columns = {
  id: true,
  userId: true,
  role: true,
  orgUnitId: true,
  validFrom: true,
  user: { select: { name: true } },
} as const

/** Those who belong to the municipality on a day. */
export async function listMembers(scope: Authorized, tx: Transaction, today: IsoDate): Promise<Member[]> {
  const rows = await tx.membership.findMany({
    where: { AND: [scope.filter, { municipalityKey: { not: null } }, validOn(today)] },
    select: columns,
  })
  return rows.flatMap(toMember).sort((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** A present member of the municipality; anybody else's membership is `not-found`. */
export async function findMember(
  scope: Authorized,
  tx: Transaction,
  { id, today }: { id: string; today: IsoDate },
): Promise<Member> {
  const row = await tx.membership.findFirst({
    where: { id, AND: [scope.filter, validOn(today)] },
    select: columns,
  })
  const member = row && toMember(row)[0]
  if (!member) throw new DomainError('not-found')
  return member
}

/** Whether somebody besides this membership coordinates the municipality. */
export async function hasOtherCoordinator(
  scope: Authorized,
  tx: Transaction,
  { id, today }: { id: string; today: IsoDate },
): Promise<boolean> {
  const others = await tx.membership.count({
    where: { municipalityKey: scope.municipality, role: 'coordinator', id: { not: id }, ...validOn(today) },
  })
  return others > 0
}

export async function changeMember(
  scope: Authorized,
  tx: Transaction,
  { id, role, departmentId }: { id: string; role: Role; departmentId: string | null },
): Promise<void> {
  await tx.membership.updateMany({ where: { id, ...scope.filter }, data: { role, orgUnitId: departmentId } })
}

/** Ends a membership with `lastDay`; the row stays, for it explains who did what. */
export async function endMember(
  scope: Authorized,
  tx: Transaction,
  { id, lastDay }: { id: string; lastDay: IsoDate },
): Promise<void> {
  await tx.membership.updateMany({ where: { id, ...scope.filter }, data: { validTo: databaseDay(lastDay) } })
}

/** Refuses (`not-found`) a department that is not the municipality's own. */
export async function requireOwnDepartment(
  scope: Authorized,
  tx: Transaction,
  departmentId: string | null,
): Promise<void> {
  if (departmentId === null) return
  const found = await tx.orgUnit.findFirst({
    where: { id: departmentId, ...scope.filter },
    select: { id: true },
  })
  if (found === null) throw new DomainError('not-found')
}

type Row = {
  id: string
  userId: string
  role: string
  orgUnitId: string | null
  validFrom: Parameters<typeof dayOf>[0]
  user: { name: string }
}

function toMember({ id, userId, role, orgUnitId, validFrom, user }: Row): Member[] {
  if (!isRole(role)) return []
  return [{ id, userId, name: user.name, role, departmentId: orgUnitId, validFrom: dayOf(validFrom) }]
}
