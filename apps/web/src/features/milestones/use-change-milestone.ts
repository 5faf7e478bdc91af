import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../trpc.ts'
import { useMeasureRefresh } from '../measures/use-measure-refresh.ts'

export function useChangeMilestone() {
  const trpc = useTRPC()
  const refresh = useMeasureRefresh()
  return useMutation(
    trpc.milestone.change.mutationOptions({ networkMode: 'always', onSuccess: () => void refresh() }),
  )
}
