import { DomainError, type Instant, type ReportChoice, reportChoice } from '@kommune17/domain'
import type { Prisma } from '@kommune17/prisma'
import type { Authorized } from '../../authorize.ts'
import { instantOf } from '../../clock.ts'
import type { Transaction } from '../../database.ts'
import { listPersonNames } from '../audit/person-store.ts'
import { instantOrNull, type StoredDate } from '../measures/stored-days.ts'

/** A report without its data. */
export type StoredReport = {
  readonly id: string
  readonly code: string
  readonly choice: ReportChoice
  readonly version: number
  readonly createdAt: Instant
  readonly createdByName: string | null
  readonly changedAt: Instant
  readonly changedByName: string | null
  /** Null for a draft, as all that follows. */
  readonly sha256: string | null
  readonly ruleVersion: number | null
  readonly frozenAt: Instant | null
  readonly frozenByName: string | null
  readonly withdrawnAt: Instant | null
  readonly withdrawnByName: string | null
  readonly withdrawalReason: string | null
}

/** What was frozen, as it is stored. */
export type FrozenData = {
  readonly content: string
  readonly sha256: string
  readonly figures: string
  readonly ruleVersion: number
}

const head = {
  ...{ id: true, code: true, choice: true, version: true, createdAt: true, createdBy: true, changedAt: true },
  ...{ changedBy: true, sha256: true, ruleVersion: true, frozenAt: true, frozenBy: true, withdrawnAt: true },
  ...{ withdrawnBy: true, withdrawalReason: true },
} as const

const longestList = 500

/** The newest first. */
export async function listReports(scope: Authorized, tx: Transaction): Promise<StoredReport[]> {
  const rows = await tx.report.findMany({
    where: scope.filter,
    select: head,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: longestList,
  })
  return withNames(scope, tx, rows)
}

/** A report of the asker's municipality; an unknown and a foreign one are `not-found` alike. */
export async function findReport(scope: Authorized, tx: Transaction, id: string): Promise<StoredReport> {
  const row = await tx.report.findFirst({ where: { id, ...scope.filter }, select: head })
  const [report] = await withNames(scope, tx, row === null ? [] : [row])
  if (report === undefined) throw new DomainError('not-found')
  return report
}

/** As `findReport`; nobody else changes the report until the transaction ends. */
export async function lockReport(scope: Authorized, tx: Transaction, id: string): Promise<StoredReport> {
  await tx.$queryRaw`select 1 from report where id = ${id}::uuid for update`
  return findReport(scope, tx, id)
}

/** The id of the report with this id or code, or null. */
export async function findReportId(
  scope: Authorized,
  tx: Transaction,
  name: { readonly id: string } | { readonly code: string },
): Promise<string | null> {
  const row = await tx.report.findFirst({ where: { ...name, ...scope.filter }, select: { id: true } })
  return row?.id ?? null
}

/** The data of a frozen report, or null for a draft. */
export async function findFrozen(scope: Authorized, tx: Transaction, id: string): Promise<FrozenData | null> {
  const row = await tx.report.findFirst({
    where: { id, ...scope.filter },
    select: { content: true, sha256: true, figures: true, ruleVersion: true },
  })
  if (row === null) throw new DomainError('not-found')
  const { content, sha256, figures, ruleVersion } = row
  if (content === null || sha256 === null || figures === null || ruleVersion === null) return null
  return { content, sha256, figures, ruleVersion }
}

type NewReport = {
  readonly id: string
  readonly code: string
  readonly choice: ReportChoice
  readonly at: Instant
}

export async function addReportRow(
  scope: Authorized,
  tx: Transaction,
  { id, code, choice, at }: NewReport,
): Promise<void> {
  const { municipality: municipalityKey, userId } = scope
  await tx.report.create({
    data: {
      ...{ id, municipalityKey, code, choice: asJson(choice) },
      ...{ createdAt: at, createdBy: userId, changedAt: at, changedBy: userId },
    },
    select: { id: true },
  })
}

type Change = { readonly id: string; readonly version: number; readonly at: Instant }

/** Stores a draft's next version. */
export async function changeReportChoice(
  scope: Authorized,
  tx: Transaction,
  { id, version, at, choice }: Change & { readonly choice: ReportChoice },
): Promise<void> {
  const change = { version, changedAt: at, changedBy: scope.userId }
  await tx.report.updateMany({
    where: { id, ...scope.filter },
    data: { choice: asJson(choice), ...change },
  })
}

/** Puts the data into a draft; from here on the database lets nobody change it. */
export async function freezeReportRow(
  scope: Authorized,
  tx: Transaction,
  { id, at, frozen }: { readonly id: string; readonly at: Instant; readonly frozen: FrozenData },
): Promise<void> {
  await tx.report.updateMany({
    where: { id, ...scope.filter },
    data: { ...frozen, frozenAt: at, frozenBy: scope.userId },
  })
}

export async function withdrawReportRow(
  scope: Authorized,
  tx: Transaction,
  { id, at, reason }: { readonly id: string; readonly at: Instant; readonly reason: string },
): Promise<void> {
  await tx.report.updateMany({
    where: { id, ...scope.filter },
    data: { withdrawnAt: at, withdrawnBy: scope.userId, withdrawalReason: reason },
  })
}

export async function removeReportRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await tx.report.deleteMany({ where: { id, ...scope.filter } })
}

type HeadColumns = {
  readonly id: string
  readonly code: string
  readonly choice: unknown
  readonly version: number
  readonly createdAt: StoredDate
  readonly createdBy: string | null
  readonly changedAt: StoredDate
  readonly changedBy: string | null
  readonly sha256: string | null
  readonly ruleVersion: number | null
  readonly frozenAt: StoredDate | null
  readonly frozenBy: string | null
  readonly withdrawnAt: StoredDate | null
  readonly withdrawnBy: string | null
  readonly withdrawalReason: string | null
}

async function withNames(
  scope: Authorized,
  tx: Transaction,
  rows: readonly HeadColumns[],
): Promise<StoredReport[]> {
  const people = rows.flatMap((row) => [row.createdBy, row.changedBy, row.frozenBy, row.withdrawnBy])
  const names = await listPersonNames(scope, tx, people)
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null
  return rows.map(({ createdBy, changedBy, frozenBy, withdrawnBy, ...row }) => ({
    ...row,
    choice: reportChoice.parse(row.choice),
    createdAt: instantOf(row.createdAt),
    createdByName: nameOf(createdBy),
    changedAt: instantOf(row.changedAt),
    changedByName: nameOf(changedBy),
    frozenAt: instantOrNull(row.frozenAt),
    frozenByName: nameOf(frozenBy),
    withdrawnAt: instantOrNull(row.withdrawnAt),
    withdrawnByName: nameOf(withdrawnBy),
  }))
}

function asJson(choice: ReportChoice): Prisma.InputJsonObject {
  return choice as Prisma.InputJsonObject
}
