import {
  DomainError,
  type Instant,
  type IsoDate,
  type MeasureChanges,
  type MeasureFields,
  type MeasureYear,
  type VersionedMeasure,
} from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import { instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { listPersonNames } from '../audit/person-store.ts'
import { columnsOf, fieldsOf } from './measure-columns.ts'
import { dayOrNull, storedDay } from './stored-days.ts'

/** A measure as it is stored, with the names of those who made and last changed it. */
export type StoredMeasure = VersionedMeasure & {
  readonly id: string
  readonly createdAt: Instant
  readonly createdByName: string | null
}

/** A measure of the asker's municipality; an unknown and a foreign one are `not-found` alike. */
export async function findMeasure(scope: Authorized, tx: Transaction, id: string): Promise<StoredMeasure> {
  const row = await tx.measure.findFirst({
    where: { id, ...scope.filter },
    include: { years: { orderBy: { year: 'asc' } } },
  })
  if (row === null) throw new DomainError('not-found')
  const names = await listPersonNames(scope, tx, [row.createdBy, row.changedBy])
  return {
    ...fieldsOf(row),
    id: row.id,
    version: row.version,
    archivedOn: dayOrNull(row.archivedOn),
    changedAt: instantOf(row.changedAt),
    changedBy: names.get(row.changedBy ?? '') ?? null,
    createdAt: instantOf(row.createdAt),
    createdByName: names.get(row.createdBy ?? '') ?? null,
  }
}

/** As `findMeasure`; nobody else changes the measure or what hangs on it until the transaction ends. */
export async function lockMeasure(scope: Authorized, tx: Transaction, id: string): Promise<StoredMeasure> {
  await tx.$queryRaw`select 1 from measure where id = ${id}::uuid for update`
  return findMeasure(scope, tx, id)
}

export async function addMeasure(
  scope: Authorized,
  tx: Transaction,
  { id, fields, at }: { id: string; fields: MeasureFields; at: Instant },
): Promise<void> {
  await tx.measure.create({
    data: {
      ...columnsOf(fields),
      id,
      title: fields.title,
      municipalityKey: scope.municipality,
      version: 1,
      createdAt: at,
      createdBy: scope.userId,
      changedAt: at,
      changedBy: scope.userId,
    },
    select: { id: true },
  })
  await replaceYears(scope, tx, { measureId: id, years: fields.years })
}

type StoredChange = {
  readonly id: string
  readonly version: number
  readonly at: Instant
}

/** Stores the next version; throws `conflict` when another change has taken that number in the meantime. */
export async function changeMeasureFields(
  scope: Authorized,
  tx: Transaction,
  change: StoredChange & { readonly changes: MeasureChanges },
): Promise<void> {
  await storeVersion(scope, tx, { ...change, columns: columnsOf(change.changes) })
  const { years } = change.changes
  if (years !== undefined) await replaceYears(scope, tx, { measureId: change.id, years })
}

/** Stores the day a measure was archived on, or null to bring it back. */
export async function changeArchivedOn(
  scope: Authorized,
  tx: Transaction,
  change: StoredChange & { readonly archivedOn: IsoDate | null },
): Promise<void> {
  const { archivedOn } = change
  const columns = { archivedOn: storedDay(archivedOn) }
  await storeVersion(scope, tx, { ...change, columns })
}

async function storeVersion(
  scope: Authorized,
  tx: Transaction,
  { id, version, at, columns }: StoredChange & { readonly columns: object },
): Promise<void> {
  const { count } = await tx.measure.updateMany({
    where: { id, version: version - 1, ...scope.filter },
    data: { ...columns, version, changedAt: at, changedBy: scope.userId },
  })
  if (count === 0) throw new DomainError('conflict', { by: null, at: null, version: null })
}

async function replaceYears(
  scope: Authorized,
  tx: Transaction,
  { measureId, years }: { measureId: string; years: readonly MeasureYear[] },
): Promise<void> {
  await tx.measureYear.deleteMany({ where: { measureId, ...scope.filter } })
  if (years.length === 0) return
  const municipalityKey = scope.municipality
  await tx.measureYear.createMany({ data: years.map((year) => ({ ...year, measureId, municipalityKey })) })
}
