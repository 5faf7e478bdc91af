import { isRole, validOn } from '../../access-store.ts'
import type { Transaction } from '../../database.ts'
import type { MembershipView } from './session-view.ts'

/** The asker's memberships that count today, by name of the place. */
export async function listMemberships(
  tx: Transaction,
  { userId, today }: { userId: string; today: string },
): Promise<MembershipView[]> {
  const rows = await tx.membership.findMany({
    where: { userId, ...validOn(today) },
    select: {
      role: true,
      orgUnitId: true,
      municipality: { select: { key: true, name: true } },
      network: { select: { id: true, name: true } },
    },
  })
  return rows.flatMap(toView).sort((a, b) => a.name.localeCompare(b.name, 'de'))
}

type Row = {
  role: string
  orgUnitId: string | null
  municipality: { key: string; name: string } | null
  network: { id: string; name: string } | null
}

function toView({ role, orgUnitId, municipality, network }: Row): MembershipView[] {
  if (!isRole(role)) return []
  if (municipality) return [{ kind: 'municipality', ...municipality, role, departmentId: orgUnitId }]
  return network ? [{ kind: 'network', ...network, role, departmentId: null }] : []
}
