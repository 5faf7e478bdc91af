import { useQueryClient } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useTRPC } from '../../trpc.ts'
import { useMessages } from '../../ui/toast.tsx'

/** What follows each change of the papers' look: say so, and read anew. */
export function usePaperChange() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  return {
    done: (text: string) => {
      toast({ text })
      return client.invalidateQueries(trpc.paperSettings.pathFilter())
    },
    failed: (error: unknown) => toast({ kind: 'danger', text: errorText(error) }),
  }
}
