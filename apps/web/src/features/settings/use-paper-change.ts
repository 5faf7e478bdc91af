import { useChangeTold } from '../../change-told.ts'
import { useTRPC } from '../../trpc.ts'

/** What follows each change of the papers' look. */
export function usePaperChange() {
  const trpc = useTRPC()
  return useChangeTold([trpc.paperSettings.pathFilter()])
}
