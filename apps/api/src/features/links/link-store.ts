import {
  DomainError,
  type Instant,
  isGoalNumber,
  type LinkChanges,
  type LinkOrigin,
  linkEffects,
  linkOrigins,
  linkRoles,
  type SdgLink,
} from '@kommune17/domain'
import { Prisma } from '@kommune17/prisma'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { instantOrNull, type StoredDate } from '../measures/stored-days.ts'
import { oneOf } from '../measures/stored-words.ts'

export type StoredLink = SdgLink & {
  readonly id: string
  readonly measureId: string
  readonly justification: string | null
  readonly origin: LinkOrigin
  readonly confirmedAt: Instant | null
  readonly confirmedBy: string | null
}

type NewLinkRow = Omit<SdgLink, 'isConfirmed'> & {
  readonly id: string
  readonly measureId: string
  readonly justification: string | null
}

/** Adds links a person entered: entering is confirming. */
export async function addLinks(
  scope: Authorized,
  tx: Transaction,
  { links, at }: { links: readonly NewLinkRow[]; at: Instant },
): Promise<void> {
  await tx.sdgLink.createMany({
    data: links.map((link) => ({
      ...link,
      municipalityKey: scope.municipality,
      origin: 'manual',
      confirmedAt: at,
      confirmedBy: scope.userId,
    })),
  })
}

export async function findLink(scope: Authorized, tx: Transaction, id: string): Promise<StoredLink> {
  const row = await tx.sdgLink.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return linkOf(row)
}

/** A measure's links: primary goals first, then by goal and target. */
export async function listLinks(
  scope: Authorized,
  tx: Transaction,
  measureId: string,
): Promise<StoredLink[]> {
  const rows = await tx.sdgLink.findMany({
    where: { measureId, ...scope.filter },
    orderBy: [{ role: 'asc' }, { goal: 'asc' }, { target: 'asc' }, { id: 'asc' }],
  })
  return rows.map(linkOf)
}

/** The links of several measures, by measure, in no order. */
export async function listLinksOf(
  scope: Authorized,
  tx: Transaction,
  measureIds: readonly string[],
): Promise<Map<string, StoredLink[]>> {
  const rows = await tx.sdgLink.findMany({ where: { measureId: { in: [...measureIds] }, ...scope.filter } })
  const byMeasure = new Map<string, StoredLink[]>(measureIds.map((id) => [id, []]))
  for (const row of rows) byMeasure.get(row.measureId)?.push(linkOf(row))
  return byMeasure
}

type ConfirmedChange = LinkChanges & { readonly confirmedAt?: Instant; readonly confirmedBy?: string | null }

export async function changeLinkFields(
  scope: Authorized,
  tx: Transaction,
  { id, changes }: { id: string; changes: ConfirmedChange },
): Promise<void> {
  const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  await tx.sdgLink.updateMany({ where: { id, ...scope.filter }, data })
}

type ChangedLink = Pick<StoredLink, 'id' | 'role' | 'justification'>

/** Gives many links their role and justification in one statement; those not confirmed yet are confirmed by it. */
export async function changeLinkRows(
  scope: Authorized,
  tx: Transaction,
  { links, at }: { links: readonly ChangedLink[]; at: Instant },
): Promise<void> {
  const { municipalityKey } = scope.filter
  const isOwn =
    municipalityKey === undefined ? Prisma.sql`true` : Prisma.sql`l.municipality_key = ${municipalityKey}`
  await tx.$executeRaw`
    update sdg_link l set role = n.role, justification = n.justification,
      confirmed_by = case when l.confirmed_at is null then ${scope.userId}::uuid else l.confirmed_by end,
      confirmed_at = coalesce(l.confirmed_at, ${at}::timestamptz)
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as n(id uuid, role text, justification text)
    where l.id = n.id and ${isOwn}`
}

export async function removeLinkRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await removeLinkRows(scope, tx, [id])
}

export async function removeLinkRows(
  scope: Authorized,
  tx: Transaction,
  ids: readonly string[],
): Promise<void> {
  await tx.sdgLink.deleteMany({ where: { id: { in: [...ids] }, ...scope.filter } })
}

type LinkColumns = {
  readonly id: string
  readonly measureId: string
  readonly goal: number
  readonly target: string | null
  readonly role: string
  readonly effect: string
  readonly justification: string | null
  readonly origin: string
  readonly confirmedAt: StoredDate | null
  readonly confirmedBy: string | null
}

function linkOf({ goal, ...row }: LinkColumns): StoredLink {
  if (!isGoalNumber(goal)) throw new DomainError('internal')
  return {
    id: row.id,
    measureId: row.measureId,
    goal,
    target: row.target,
    role: oneOf(linkRoles, row.role),
    effect: oneOf(linkEffects, row.effect),
    justification: row.justification,
    origin: oneOf(linkOrigins, row.origin),
    isConfirmed: row.confirmedAt !== null,
    confirmedAt: instantOrNull(row.confirmedAt),
    confirmedBy: row.confirmedBy,
  }
}
