import { useQuery } from '@tanstack/react-query'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'

export type Structure = Outputs['structure']['show']

/** Departments, fields of action and programmes to choose from. */
export function useStructure() {
  const trpc = useTRPC()
  const { key } = useMunicipality()
  return useQuery(trpc.structure.show.queryOptions({ municipality: key }, { staleTime: 300_000 }))
}
