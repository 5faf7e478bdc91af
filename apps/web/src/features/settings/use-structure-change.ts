import { useQueryClient } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useTRPC } from '../../trpc.ts'
import { useMessages } from '../../ui/toast.tsx'

/** What follows each change of the structure: say so, and read anew whatever names its parts. */
export function useStructureChange() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  return {
    done: async (text: string) => {
      toast({ text })
      await Promise.all([
        client.invalidateQueries(trpc.structure.pathFilter()),
        client.invalidateQueries(trpc.measure.pathFilter()),
      ])
    },
    failed: (error: unknown) => toast({ kind: 'danger', text: errorText(error) }),
  }
}
