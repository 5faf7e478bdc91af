import type { Instant } from '@kommune17/domain'
import type { Prisma } from '@kommune17/prisma'
import { v7 as newId } from 'uuid'
import type { AuditScope, Authorized } from '../../authorize.ts'
import { instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { listPersonNames } from './person-store.ts'

export type NewAuditEvent = {
  readonly at: Instant
  readonly action: string
  readonly objectKind: string
  readonly objectId: string
  readonly measureId?: string
  readonly before: Prisma.InputJsonObject
  readonly after: Prisma.InputJsonObject
}

/** Appends; `createMany`, because the application may not read back what it writes for the installation. */
export async function addAuditEvents(
  scope: AuditScope,
  tx: Transaction,
  events: readonly NewAuditEvent[],
): Promise<void> {
  await tx.auditEvent.createMany({
    data: events.map((event) => ({
      ...event,
      id: newId(),
      municipalityKey: scope.municipality,
      actorId: scope.userId,
      actorRole: scope.role,
      via: scope.via,
    })),
  })
}

export type StoredAuditEvent = {
  readonly id: string
  readonly at: Instant
  readonly actorId: string | null
  readonly actorRole: string | null
  readonly via: string
  readonly action: string
  readonly objectKind: string
  readonly before: unknown
  readonly after: unknown
}

/** `before`: the id of an event; only older ones are listed. */
type EventsWanted = { readonly measureId: string; readonly before: string | null; readonly count: number }

/** What happened to a measure and everything on it, the newest first. */
export async function listMeasureEvents(
  scope: Authorized,
  tx: Transaction,
  { measureId, before, count }: EventsWanted,
): Promise<StoredAuditEvent[]> {
  const rows = await tx.auditEvent.findMany({
    where: { measureId, ...scope.filter },
    orderBy: { seq: 'desc' },
    take: count,
    ...(before === null ? {} : { cursor: { id: before }, skip: 1 }),
  })
  return rows.map(({ at, ...row }) => ({ ...row, at: instantOf(at) }))
}

export type RecentEvent = {
  readonly measureId: string
  readonly at: Instant
  readonly action: string
  readonly actorName: string | null
}

/** The latest event of each of the measures changed last. */
export async function listRecentMeasureEvents(
  scope: Authorized,
  tx: Transaction,
  count: number,
): Promise<RecentEvent[]> {
  const rows = await tx.auditEvent.findMany({
    where: { measureId: { not: null }, ...scope.filter },
    orderBy: { seq: 'desc' },
    take: count * 10,
    select: { measureId: true, at: true, action: true, actorId: true },
  })
  const latest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    if (row.measureId !== null && !latest.has(row.measureId)) latest.set(row.measureId, row)
  }
  const events = [...latest].slice(0, count)
  const names = await listPersonNames(
    scope,
    tx,
    events.map(([, { actorId }]) => actorId),
  )
  return events.map(([measureId, { at, action, actorId }]) => ({
    measureId,
    at: instantOf(at),
    action,
    actorName: names.get(actorId ?? '') ?? null,
  }))
}
