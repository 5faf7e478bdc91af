import type { MeasureStatus } from '@kommune17/domain'
import { useErrorText } from '../../api-error.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality, useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { useMessages } from '../../ui/toast.tsx'
import { useConfirmUnchanged } from './use-confirm-unchanged.ts'

/** „Unverändert bestätigen“ in one press. */
export function ConfirmButton({ measureId, status }: { measureId: string; status: MeasureStatus }) {
  const texts = useTexts()
  const format = useFormat()
  const errorText = useErrorText()
  const { today } = useSession()
  const { key } = useMunicipality()
  const { toast } = useMessages()
  const confirm = useConfirmUnchanged()
  const words = texts.progress
  return (
    <Button
      icon="check"
      isBusy={confirm.isPending}
      title={words.confirmHint(texts.statuses[status].label, format.date(today))}
      onPress={() =>
        confirm.mutate(
          { municipality: key, measureId },
          {
            onSuccess: () => toast({ text: words.confirmed(format.date(today)) }),
            onError: (error) => toast({ kind: 'danger', text: errorText(error) }),
          },
        )
      }
    >
      {words.confirm}
    </Button>
  )
}
