import type { AuditScope } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

/** Names of people by id, as they are today; of the account nothing else is readable here. */
export async function listPersonNames(
  _scope: AuditScope,
  tx: Transaction,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const people = await tx.user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
