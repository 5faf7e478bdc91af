import {
  DomainError,
  type Instant,
  type OwnColumn,
  type OwnColumnChanges,
  ownColumnKinds,
} from '@kommune17/domain'
import { Prisma } from '@kommune17/prisma'
import * as z from 'zod/mini'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { oneOf } from '../measures/stored-words.ts'

/** A column with what only its own list needs: its place, and since when it is removed. */
export type StoredOwnColumn = OwnColumn & { readonly position: number; readonly isRemoved: boolean }

/** The columns in the municipality's order, without the removed ones. */
export async function listOwnColumns(scope: Authorized, tx: Transaction): Promise<StoredOwnColumn[]> {
  const columns = await listAllOwnColumns(scope, tx)
  return columns.filter(({ isRemoved }) => !isRemoved)
}

/** As `listOwnColumns`, with the removed ones, which the audit trail still names. */
export async function listAllOwnColumns(scope: Authorized, tx: Transaction): Promise<StoredOwnColumn[]> {
  const rows = await tx.ownColumn.findMany({
    where: scope.filter,
    orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(columnOf)
}

export async function findOwnColumn(
  scope: Authorized,
  tx: Transaction,
  id: string,
): Promise<StoredOwnColumn> {
  const row = await tx.ownColumn.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return columnOf(row)
}

export async function addOwnColumnRow(
  scope: Authorized,
  tx: Transaction,
  { id, name, kind, choices, position }: Omit<StoredOwnColumn, 'isRemoved'>,
): Promise<void> {
  const data = { id, name, kind, choices: [...choices], position, municipalityKey: scope.municipality }
  await tx.ownColumn.create({ data, select: { id: true } })
}

type StoredChanges = OwnColumnChanges & { readonly position?: number; readonly removedAt?: Instant | null }

export async function changeOwnColumnFields(
  scope: Authorized,
  tx: Transaction,
  { id, changes }: { id: string; changes: StoredChanges },
): Promise<void> {
  const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  await tx.ownColumn.updateMany({ where: { id, ...scope.filter }, data })
}

const counted = z.array(z.object({ id: z.string(), measures: z.number() }))

/** In how many measures that are not archived each column has a value. */
export async function countOwnValues(scope: Authorized, tx: Transaction): Promise<Map<string, number>> {
  const { municipalityKey } = scope.filter
  const isOwn =
    municipalityKey === undefined ? Prisma.sql`true` : Prisma.sql`municipality_key = ${municipalityKey}`
  const rows = await tx.$queryRaw`
    select k.id, count(*)::int as measures from measure cross join lateral jsonb_object_keys(own_values) as k(id)
    where ${isOwn} and archived_on is null group by k.id`
  return new Map(counted.parse(rows).map(({ id, measures }) => [id, measures]))
}

type OwnColumnRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly choices: string[]
  readonly position: number
  readonly removedAt: unknown
}

function columnOf({ id, name, kind, choices, position, removedAt }: OwnColumnRow): StoredOwnColumn {
  return { id, name, kind: oneOf(ownColumnKinds, kind), choices, position, isRemoved: removedAt !== null }
}
