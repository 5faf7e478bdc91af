import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../trpc.ts'
import { useMeasureRefresh } from './use-measure-refresh.ts'

export function useChangeMeasure() {
  const trpc = useTRPC()
  const refresh = useMeasureRefresh()
  return useMutation(
    trpc.measure.change.mutationOptions({ networkMode: 'always', onSuccess: () => void refresh() }),
  )
}
