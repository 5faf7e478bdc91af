import { type DecisionChanges, DomainError, type IsoDate } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { dayOrNull, type StoredDate, storedDay } from '../measures/stored-days.ts'

type DecisionFields = {
  readonly body: string
  readonly decidedOn: IsoDate | null
  readonly paperNumber: string | null
  readonly result: string | null
  readonly url: string | null
  readonly isPublic: boolean
}

export type StoredDecision = DecisionFields & { readonly id: string; readonly measureId: string }

export async function addDecisionRow(
  scope: Authorized,
  tx: Transaction,
  { decidedOn, ...decision }: StoredDecision,
): Promise<void> {
  await tx.decision.create({
    data: { ...decision, decidedOn: storedDay(decidedOn), municipalityKey: scope.municipality },
    select: { id: true },
  })
}

export async function findDecision(scope: Authorized, tx: Transaction, id: string): Promise<StoredDecision> {
  const row = await tx.decision.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return decisionOf(row)
}

/** The newest decision first, undated ones last. */
export async function listDecisions(
  scope: Authorized,
  tx: Transaction,
  measureId: string,
): Promise<StoredDecision[]> {
  const rows = await tx.decision.findMany({
    where: { measureId, ...scope.filter },
    orderBy: [{ decidedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  })
  return rows.map(decisionOf)
}

export async function changeDecisionFields(
  scope: Authorized,
  tx: Transaction,
  { id, changes }: { id: string; changes: DecisionChanges },
): Promise<void> {
  const { decidedOn, ...texts } = changes
  await tx.decision.updateMany({
    where: { id, ...scope.filter },
    data: {
      ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
      ...(decidedOn === undefined ? {} : { decidedOn: storedDay(decidedOn) }),
    },
  })
}

export async function removeDecisionRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await tx.decision.deleteMany({ where: { id, ...scope.filter } })
}

type DecisionColumns = Omit<StoredDecision, 'decidedOn'> & { readonly decidedOn: StoredDate | null }

function decisionOf({
  id,
  measureId,
  body,
  paperNumber,
  result,
  url,
  isPublic,
  decidedOn,
}: DecisionColumns): StoredDecision {
  return {
    ...{ id, measureId, body, paperNumber, result, url, isPublic },
    decidedOn: dayOrNull(decidedOn),
  }
}
