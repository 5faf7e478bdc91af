import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'

export type SavedView = Outputs['view']['list']['views'][number]

/** The views kept here, one's own and shared, and how to keep and remove them. */
export function useViews() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { key } = useMunicipality()
  const refresh = () => client.invalidateQueries(trpc.view.pathFilter())
  return {
    query: useQuery(trpc.view.list.queryOptions({ municipality: key })),
    save: useMutation(trpc.view.save.mutationOptions({ onSuccess: refresh })),
    remove: useMutation(trpc.view.remove.mutationOptions({ onSuccess: refresh })),
  }
}
