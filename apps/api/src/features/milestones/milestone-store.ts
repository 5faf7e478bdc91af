import { DomainError, type IsoDate, type MilestoneChanges } from '@kommune17/domain'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'
import { dayOrNull, type StoredDate, storedDay } from '../measures/stored-days.ts'

type MilestoneFields = {
  readonly title: string
  readonly due: IsoDate | null
  readonly weight: number
  readonly doneOn: IsoDate | null
  readonly droppedOn: IsoDate | null
}

export type StoredMilestone = MilestoneFields & { readonly id: string; readonly measureId: string }

export async function addMilestoneRow(
  scope: Authorized,
  tx: Transaction,
  { id, measureId, ...fields }: StoredMilestone,
): Promise<void> {
  const position = await tx.milestone.count({ where: { measureId, ...scope.filter } })
  await tx.milestone.create({
    data: {
      ...{ id, measureId, position },
      municipalityKey: scope.municipality,
      title: fields.title,
      weight: fields.weight,
      due: storedDay(fields.due),
      doneOn: storedDay(fields.doneOn),
      droppedOn: storedDay(fields.droppedOn),
    },
    select: { id: true },
  })
}

export async function findMilestone(
  scope: Authorized,
  tx: Transaction,
  id: string,
): Promise<StoredMilestone> {
  const row = await tx.milestone.findFirst({ where: { id, ...scope.filter } })
  if (row === null) throw new DomainError('not-found')
  return milestoneOf(row)
}

/** In the order they were added. */
export async function listMilestones(
  scope: Authorized,
  tx: Transaction,
  measureId: string,
): Promise<StoredMilestone[]> {
  const rows = await tx.milestone.findMany({
    where: { measureId, ...scope.filter },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(milestoneOf)
}

export async function changeMilestoneFields(
  scope: Authorized,
  tx: Transaction,
  { id, changes }: { id: string; changes: MilestoneChanges },
): Promise<void> {
  const { due, doneOn, droppedOn, title, weight } = changes
  await tx.milestone.updateMany({
    where: { id, ...scope.filter },
    data: {
      ...(title === undefined ? {} : { title }),
      ...(weight === undefined ? {} : { weight }),
      ...(due === undefined ? {} : { due: storedDay(due) }),
      ...(doneOn === undefined ? {} : { doneOn: storedDay(doneOn) }),
      ...(droppedOn === undefined ? {} : { droppedOn: storedDay(droppedOn) }),
    },
  })
}

export async function removeMilestoneRow(scope: Authorized, tx: Transaction, id: string): Promise<void> {
  await tx.milestone.deleteMany({ where: { id, ...scope.filter } })
}

type MilestoneColumns = {
  readonly id: string
  readonly measureId: string
  readonly title: string
  readonly weight: number
  readonly due: StoredDate | null
  readonly doneOn: StoredDate | null
  readonly droppedOn: StoredDate | null
}

function milestoneOf({
  id,
  measureId,
  title,
  weight,
  due,
  doneOn,
  droppedOn,
}: MilestoneColumns): StoredMilestone {
  return {
    id,
    measureId,
    title,
    weight,
    due: dayOrNull(due),
    doneOn: dayOrNull(doneOn),
    droppedOn: dayOrNull(droppedOn),
  }
}
