import { useChangeTold } from '../../change-told.ts'
import { useTRPC } from '../../trpc.ts'

/** What follows each change of the structure: whatever names its parts is read anew. */
export function useStructureChange() {
  const trpc = useTRPC()
  return useChangeTold([trpc.structure.pathFilter(), trpc.measure.pathFilter()])
}
