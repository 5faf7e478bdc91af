import { type QueryFilters, useQueryClient } from '@tanstack/react-query'
import { useErrorText } from './api-error.ts'
import { useTexts } from './language.tsx'
import { useMessages } from './ui/toast.tsx'

/** What follows a change: say so, and read anew whatever it may have changed. */
export function useChangeTold(changed: readonly QueryFilters[]) {
  const texts = useTexts()
  const client = useQueryClient()
  const errorText = useErrorText()
  const { toast } = useMessages()
  return {
    /** `undo` is offered as long as the message stands. */
    done: async (text: string, undo?: () => void) => {
      toast({ text, ...(undo && { action: { label: texts.shell.undo, onPress: undo } }) })
      await Promise.all(changed.map((filter) => client.invalidateQueries(filter)))
    },
    failed: (error: unknown) => toast({ kind: 'danger', text: errorText(error) }),
  }
}
