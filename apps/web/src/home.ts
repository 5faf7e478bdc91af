import { paths } from './paths.ts'
import type { Session } from './session.ts'

/** Where a person starts: the first municipality, else the first network, else what remains. */
export function homeOf(session: Session) {
  if (session.user === null)
    return session.setupOpen ? ({ to: paths.setup } as const) : ({ to: paths.signIn } as const)
  const municipality = session.memberships.find((it) => it.kind === 'municipality')
  if (municipality?.kind === 'municipality')
    return { to: paths.start, params: { municipality: municipality.key } } as const
  const network = session.memberships.find((it) => it.kind === 'network')
  if (network?.kind === 'network') return { to: paths.network, params: { networkId: network.id } } as const
  return session.isAdministrator ? ({ to: paths.administration } as const) : ({ to: paths.about } as const)
}
