import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../trpc.ts'
import { useMeasureRefresh } from './use-measure-refresh.ts'

export function useRestoreMeasure() {
  const trpc = useTRPC()
  const refresh = useMeasureRefresh()
  return useMutation(
    trpc.measure.restore.mutationOptions({ networkMode: 'always', onSuccess: () => void refresh() }),
  )
}
