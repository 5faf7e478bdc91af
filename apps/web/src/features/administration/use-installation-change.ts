import { useQueryClient } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useTRPC } from '../../trpc.ts'
import { useMessages } from '../../ui/toast.tsx'

/** What follows each change of the installation: say so, and read its lists anew. */
export function useInstallationChange() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  return {
    done: async (text: string) => {
      toast({ text })
      await client.invalidateQueries(trpc.installation.pathFilter())
    },
    failed: (error: unknown) => toast({ kind: 'danger', text: errorText(error) }),
  }
}
