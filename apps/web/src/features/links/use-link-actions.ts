import { useErrorText } from '../../api-error.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useMessages } from '../../ui/toast.tsx'
import type { MeasureDetail } from '../measures/use-measure.ts'
import { linkName } from './link-name.ts'
import { useAddLink } from './use-add-link.ts'
import { useConfirmLink } from './use-confirm-link.ts'
import { useRemoveLink } from './use-remove-link.ts'

export type Link = MeasureDetail['links'][number]

/** What one press does to a link; removing can be taken back. */
export function useLinkActions(measureId: string) {
  const texts = useTexts()
  const errorText = useErrorText()
  const { key: municipality } = useMunicipality()
  const { toast } = useMessages()
  const confirm = useConfirmLink()
  const remove = useRemoveLink()
  const add = useAddLink()
  const onError = (error: unknown) => toast({ kind: 'danger', text: errorText(error) })
  // The row is gone by then, and with it the callbacks of `mutate`: the promise outlives it.
  const putBack = ({ goal, target, role, effect, justification }: Link) =>
    add
      .mutateAsync({ municipality, measureId, goal, target, role, effect, justification })
      .then(() => toast({ text: texts.measure.undone }))
      .catch(onError)
  return {
    isBusy: confirm.isPending || remove.isPending,
    confirm: (link: Link) =>
      confirm.mutate(
        { municipality, id: link.id },
        { onError, onSuccess: () => toast({ text: texts.links.confirmed(linkName(link, texts)) }) },
      ),
    remove: (link: Link) =>
      remove.mutate(
        { municipality, id: link.id },
        {
          onError,
          onSuccess: () =>
            toast({
              text: texts.links.removed(linkName(link, texts)),
              action: { label: texts.measure.undo, onPress: () => putBack(link) },
            }),
        },
      ),
  }
}
