import { useChangeTold } from '../../change-told.ts'
import { useTRPC } from '../../trpc.ts'

/** What follows each change of the installation: its lists are read anew. */
export function useInstallationChange() {
  const trpc = useTRPC()
  return useChangeTold([trpc.installation.pathFilter()])
}
