import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../trpc.ts'
import { useMeasureRefresh } from './use-measure-refresh.ts'

export function useArchiveMeasure() {
  const trpc = useTRPC()
  const refresh = useMeasureRefresh()
  return useMutation(
    trpc.measure.archive.mutationOptions({ networkMode: 'always', onSuccess: () => void refresh() }),
  )
}
