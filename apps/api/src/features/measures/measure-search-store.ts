import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

/** Ids of the measures a text finds. */
export async function findMeasureIdsByText(
  scope: Authorized,
  tx: Transaction,
  text: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx.measure.findMany({
    where: { title: { contains: text, mode: 'insensitive' }, ...scope.filter },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
