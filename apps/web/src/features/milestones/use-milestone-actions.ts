import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality, useSession } from '../../session.ts'
import { useMessages } from '../../ui/toast.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { useAddMilestone } from './use-add-milestone.ts'
import { useChangeMilestone } from './use-change-milestone.ts'
import { useRemoveMilestone } from './use-remove-milestone.ts'

export type Milestone = MeasureDetail['milestones'][number]

/** What one press does to a milestone; deleting can be taken back. */
export function useMilestoneActions(measureId: string) {
  const texts = useTexts()
  const errorText = useErrorText()
  const { today } = useSession()
  const { key: municipality } = useMunicipality()
  const { toast } = useMessages()
  const add = useAddMilestone()
  const change = useChangeMilestone()
  const remove = useRemoveMilestone()
  const onError = (error: unknown) => toast({ kind: 'danger', text: errorText(error) })
  const set = ({ id }: Milestone, changes: Pick<Milestone, 'doneOn' | 'droppedOn'>) =>
    change.mutate({ municipality, id, changes }, { onError })
  // The row is gone by then, and with it the callbacks of `mutate`: the promise outlives it.
  const putBack = ({ id: _, ...milestone }: Milestone) =>
    add
      .mutateAsync({ municipality, measureId, ...milestone })
      .then(() => toast({ text: texts.measure.undone }))
      .catch(onError)
  return {
    isBusy: change.isPending || remove.isPending,
    finish: (milestone: Milestone) => set(milestone, { doneOn: today, droppedOn: null }),
    drop: (milestone: Milestone) => set(milestone, { doneOn: null, droppedOn: today }),
    reopen: (milestone: Milestone) => set(milestone, { doneOn: null, droppedOn: null }),
    remove: (milestone: Milestone) =>
      remove.mutate(
        { municipality, id: milestone.id },
        {
          onError,
          onSuccess: () =>
            toast({
              text: texts.measure.milestones.removed(milestone.title),
              action: { label: texts.measure.undo, onPress: () => putBack(milestone) },
            }),
        },
      ),
  }
}
