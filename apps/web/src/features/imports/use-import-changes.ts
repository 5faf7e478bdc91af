import type { Choices } from '@kommune17/importer/plan'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { useMessages } from '../../ui/toast.tsx'
import { useMeasureRefresh } from '../measures/use-measure-refresh.ts'
import type { ImportDetail } from './use-import.ts'

/** Has the list planned anew with these choices. */
export function useChoose(id: string) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { key } = useMunicipality()
  const failed = useFailure()
  const find = trpc.import.find.queryKey({ municipality: key, id })
  const mutation = useMutation(
    trpc.import.choose.mutationOptions({
      networkMode: 'always',
      onError: failed,
      onSuccess: async (_, { choices }) => {
        await client.cancelQueries({ queryKey: find })
        // From now on the list is being read; without saying so, an answer from before would count as the new preview.
        client.setQueryData<ImportDetail>(find, (former) => former && { ...former, ...anew, choices })
        await client.invalidateQueries({ queryKey: find })
      },
    }),
  )
  return {
    isBusy: mutation.isPending,
    choose: (choices: Choices) => mutation.mutateAsync({ municipality: key, id, choices: sent(choices) }),
  }
}

const anew = { state: 'reading', plan: null, rowsStaged: 0, rowsTotal: null } as const

// The server's schema takes lists and records that may be changed.
function sent({ skipRows, columns, ...others }: Choices) {
  return {
    ...others,
    ...(skipRows === undefined ? {} : { skipRows: [...skipRows] }),
    ...(columns === undefined ? {} : { columns: { ...columns } }),
  }
}

export function useRun() {
  const trpc = useTRPC()
  const refresh = useWritten()
  return useMutation(trpc.import.run.mutationOptions({ networkMode: 'always', onSuccess: refresh }))
}

export function useUndoImport() {
  const trpc = useTRPC()
  const refresh = useWritten()
  const failed = useFailure()
  return useMutation(
    trpc.import.undo.mutationOptions({ networkMode: 'always', onSuccess: refresh, onError: failed }),
  )
}

export function useCancelImport() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const failed = useFailure()
  return useMutation(
    trpc.import.cancel.mutationOptions({
      networkMode: 'always',
      onSuccess: () => client.invalidateQueries(trpc.import.pathFilter()),
      onError: failed,
    }),
  )
}

/** Measures, figures and structure are other ones now. */
function useWritten(): () => Promise<void> {
  const trpc = useTRPC()
  const client = useQueryClient()
  const refreshMeasures = useMeasureRefresh()
  return async () => {
    void refreshMeasures()
    await client.invalidateQueries(trpc.import.pathFilter())
  }
}

function useFailure() {
  const client = useQueryClient()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const { toast } = useMessages()
  return (error: unknown) => {
    toast({ kind: 'danger', text: errorText(error) })
    // Somebody else may have taken the list further.
    void client.invalidateQueries(trpc.import.pathFilter())
  }
}
