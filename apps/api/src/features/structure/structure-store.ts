import {
  DomainError,
  type FieldChanges,
  type IsoDate,
  type ProgrammeChanges,
  type ProgrammeKind,
  programmeKinds,
} from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { dayOrNull, type StoredDate, storedDay } from '../measures/stored-days.ts'
import { oneOf } from '../measures/stored-words.ts'

export type FieldOfAction = { readonly id: string; readonly name: string; readonly position: number }

export type Programme = {
  readonly id: string
  readonly title: string
  readonly kind: ProgrammeKind
  readonly decidedOn: IsoDate | null
}

export async function listFields(scope: Authorized, tx: Transaction): Promise<FieldOfAction[]> {
  const rows = await tx.fieldOfAction.findMany({
    where: scope.filter,
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  })
  return rows.map(({ id, name, position }) => ({ id, name, position }))
}

export async function findField(scope: Authorized, tx: Transaction, id: string): Promise<FieldOfAction> {
  const row = await tx.fieldOfAction.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return { id: row.id, name: row.name, position: row.position }
}

export async function addFieldRow(scope: Authorized, tx: Transaction, field: FieldOfAction): Promise<void> {
  const data = { ...field, municipalityKey: scope.municipality }
  await tx.fieldOfAction.create({ data, select: { id: true } })
}

export async function changeFieldFields(
  scope: Authorized,
  tx: Transaction,
  { id, changes }: { id: string; changes: FieldChanges },
): Promise<void> {
  const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  await tx.fieldOfAction.updateMany({ where: { id, ...scope.filter }, data })
}

export async function removeFieldRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await tx.fieldOfAction.deleteMany({ where: { id, ...scope.filter } })
}

/** The newest decision first, undated programmes last. */
export async function listProgrammes(scope: Authorized, tx: Transaction): Promise<Programme[]> {
  const rows = await tx.programme.findMany({
    where: scope.filter,
    orderBy: [{ decidedOn: { sort: 'desc', nulls: 'last' } }, { title: 'asc' }],
  })
  return rows.map(programmeOf)
}

export async function findProgramme(scope: Authorized, tx: Transaction, id: string): Promise<Programme> {
  const row = await tx.programme.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return programmeOf(row)
}

export async function addProgrammeRow(
  scope: Authorized,
  tx: Transaction,
  { decidedOn, ...programme }: Programme,
): Promise<void> {
  const data = { ...programme, decidedOn: storedDay(decidedOn), municipalityKey: scope.municipality }
  await tx.programme.create({ data, select: { id: true } })
}

export async function changeProgrammeFields(
  scope: Authorized,
  tx: Transaction,
  { id, changes: { decidedOn, ...texts } }: { id: string; changes: ProgrammeChanges },
): Promise<void> {
  await tx.programme.updateMany({
    where: { id, ...scope.filter },
    data: {
      ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
      ...(decidedOn === undefined ? {} : { decidedOn: storedDay(decidedOn) }),
    },
  })
}

export async function removeProgrammeRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await tx.programme.deleteMany({ where: { id, ...scope.filter } })
}

/** How many measures, archived ones included, belong to a field of action or a programme. */
export async function countMeasuresOf(
  scope: Authorized,
  tx: Transaction,
  part: { readonly fieldId: string } | { readonly programmeId: string },
): Promise<number> {
  return tx.measure.count({ where: { ...part, ...scope.filter } })
}

type References = {
  readonly departmentId?: string | null | undefined
  readonly coDepartmentIds?: readonly string[] | undefined
  readonly fieldId?: string | null | undefined
  readonly programmeId?: string | null | undefined
}

/** Refuses ids of departments, fields or programmes that are not this municipality's own, without saying which exist. */
export async function refuseUnknownReferences(
  scope: Authorized,
  tx: Transaction,
  { departmentId, coDepartmentIds = [], fieldId, programmeId }: References,
): Promise<void> {
  const units = [...new Set([...coDepartmentIds, ...(departmentId ? [departmentId] : [])])]
  const known =
    units.length === 0 ? 0 : await tx.orgUnit.count({ where: { id: { in: units }, ...scope.filter } })
  if (known < units.length) throw new DomainError('not-found', { field: 'departmentId' })
  if (fieldId) await findField(scope, tx, fieldId)
  if (programmeId) await findProgramme(scope, tx, programmeId)
}

type ProgrammeColumns = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly decidedOn: StoredDate | null
}

function programmeOf({ id, title, kind, decidedOn }: ProgrammeColumns): Programme {
  return {
    ...{ id, title, kind: oneOf(programmeKinds, kind) },
    decidedOn: dayOrNull(decidedOn),
  }
}
