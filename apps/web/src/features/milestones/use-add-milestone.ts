import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../trpc.ts'
import { useMeasureRefresh } from '../measures/use-measure-refresh.ts'

export function useAddMilestone() {
  const trpc = useTRPC()
  const refresh = useMeasureRefresh()
  return useMutation(
    trpc.milestone.add.mutationOptions({ networkMode: 'always', onSuccess: () => void refresh() }),
  )
}
