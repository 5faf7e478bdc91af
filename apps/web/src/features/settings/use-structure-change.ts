import { useQueryClient } from '@tanstack/react-query'
import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useTRPC } from '../../trpc.ts'
import { useMessages } from '../../ui/toast.tsx'

/** What follows each change of the structure: say so, and read anew whatever names its parts. */
export function useStructureChange() {
  const texts = useTexts()
  const trpc = useTRPC()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  return {
    /** `undo` is offered as long as the message stands. */
    done: async (text: string, undo?: () => void) => {
      toast({ text, ...(undo && { action: { label: texts.shell.undo, onPress: undo } }) })
      await Promise.all([
        client.invalidateQueries(trpc.structure.pathFilter()),
        client.invalidateQueries(trpc.measure.pathFilter()),
      ])
    },
    failed: (error: unknown) => toast({ kind: 'danger', text: errorText(error) }),
  }
}
