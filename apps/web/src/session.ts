import { can, grantFor, type Permission, type Role } from '@kommune17/domain'
import { hashKey, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { type Outputs, useTRPC } from './trpc.ts'

export type Session = Outputs['session']['me']
export type Membership = Session['memberships'][number]

/** Who is signed in, with what memberships, and which day it is. Always known: the root route waits for it. */
export function useSession(): Session {
  const trpc = useTRPC()
  return useSuspenseQuery(trpc.session.me.queryOptions()).data
}

/** Reads the session anew, after signing in or out, and lets every route decide again. */
export function useSessionRefresh(): () => Promise<Session> {
  const trpc = useTRPC()
  const client = useQueryClient()
  const router = useRouter()
  return async () => {
    const sessionHash = hashKey(trpc.session.me.queryKey())
    client.removeQueries({ predicate: ({ queryHash }) => queryHash !== sessionHash })
    const session = await client.fetchQuery({ ...trpc.session.me.queryOptions(), staleTime: 0 })
    await router.invalidate()
    return session
  }
}

/** Reads the session anew after the same person has signed in again; every page and what is typed into it stays. */
export function useSessionRenewal(): () => Promise<Session> {
  const trpc = useTRPC()
  const client = useQueryClient()
  return () => client.fetchQuery({ ...trpc.session.me.queryOptions(), staleTime: 0 })
}

export type CurrentMunicipality = {
  key: string
  name: string
  role: Role
  departmentId: string | null
  /** True when the role has the permission, perhaps only for its own department: see `canFor`. */
  can: (permission: Permission) => boolean
  /** The same for a measure led by this department. */
  canFor: (permission: Permission, departmentId: string | null) => boolean
}

/** The municipality the address names, as the signed-in person may use it; `null` without a membership. */
export function useMunicipalityOrNull(): CurrentMunicipality | null {
  const { municipality } = useParams({ strict: false })
  const { memberships } = useSession()
  const membership = memberships.find((it) => it.kind === 'municipality' && it.key === municipality)
  if (membership?.kind !== 'municipality') return null
  const { key, name, role, departmentId } = membership
  return {
    key,
    name,
    role,
    departmentId,
    can: (permission) => can(role, permission),
    canFor: (permission, department) => {
      const grant = grantFor(role, permission)
      return (
        grant === 'always' ||
        (grant === 'own-department' && department !== null && department === departmentId)
      )
    },
  }
}

/** For pages below `/$municipality`, whose layout has made sure that there is a membership. */
export function useMunicipality(): CurrentMunicipality {
  const municipality = useMunicipalityOrNull()
  if (municipality === null) throw new Error('a page of a municipality was shown without membership')
  return municipality
}
