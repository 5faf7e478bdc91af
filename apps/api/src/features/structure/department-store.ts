import { type DepartmentChanges, DomainError, type Instant } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { instantOrNull, type StoredDate } from '../measures/stored-days.ts'

export type Department = {
  readonly id: string
  readonly name: string
  readonly shortName: string | null
  readonly parentId: string | null
  readonly archivedAt: Instant | null
}

/** All departments, archived ones too, since old measures still name them. */
export async function listDepartments(scope: Authorized, tx: Transaction): Promise<Department[]> {
  const rows = await tx.orgUnit.findMany({ where: scope.filter })
  return rows.map(departmentOf)
}

/** The department above each one, by id. */
export async function listDepartmentParents(
  scope: Authorized,
  tx: Transaction,
): Promise<Map<string, string | null>> {
  const rows = await tx.orgUnit.findMany({ where: scope.filter, select: { id: true, parentId: true } })
  return new Map(rows.map(({ id, parentId }) => [id, parentId]))
}

export async function findDepartment(scope: Authorized, tx: Transaction, id: string): Promise<Department> {
  const row = await tx.orgUnit.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return departmentOf(row)
}

export async function addDepartmentRow(
  scope: Authorized,
  tx: Transaction,
  department: Omit<Department, 'archivedAt'>,
): Promise<void> {
  const data = { ...department, municipalityKey: scope.municipality }
  await tx.orgUnit.create({ data, select: { id: true } })
}

type StoredChanges = DepartmentChanges & { readonly archivedAt?: Instant | null }

export async function changeDepartmentFields(
  scope: Authorized,
  tx: Transaction,
  { id, changes }: { id: string; changes: StoredChanges },
): Promise<void> {
  const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  await tx.orgUnit.updateMany({ where: { id, ...scope.filter }, data })
}

export async function removeDepartmentRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await tx.orgUnit.deleteMany({ where: { id, ...scope.filter } })
}

/** True when measures, departments below or members still point to it. */
export async function isDepartmentInUse(scope: Authorized, tx: Transaction, id: string): Promise<boolean> {
  const measure = await tx.measure.findFirst({
    where: { OR: [{ leadUnitId: id }, { coUnitIds: { has: id } }], ...scope.filter },
    select: { id: true },
  })
  const below = await tx.orgUnit.findFirst({
    where: { parentId: id, ...scope.filter },
    select: { id: true },
  })
  const member = await tx.membership.findFirst({
    where: { orgUnitId: id, ...scope.filter },
    select: { id: true },
  })
  return measure !== null || below !== null || member !== null
}

type DepartmentColumns = Omit<Department, 'archivedAt'> & { readonly archivedAt: StoredDate | null }

function departmentOf({ id, name, shortName, parentId, archivedAt }: DepartmentColumns): Department {
  return { id, name, shortName, parentId, archivedAt: instantOrNull(archivedAt) }
}
