import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../../trpc.ts'

/** After any change of a measure: everything on screen that a measure feeds is asked for anew. */
export function useMeasureRefresh(): () => Promise<void> {
  const trpc = useTRPC()
  const client = useQueryClient()
  return async () => {
    const fed = [trpc.measure, trpc.start, trpc.goal, trpc.network, trpc.structure, trpc.audit]
    await Promise.all(fed.map((part) => client.invalidateQueries(part.pathFilter())))
  }
}
