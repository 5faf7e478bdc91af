import { useErrorText } from '../../api-error.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useMessages } from '../../ui/toast.tsx'
import styles from './measure-page.module.css'
import { useArchiveMeasure } from './use-archive-measure.ts'
import type { MeasureDetail } from './use-measure.ts'
import { useRestoreMeasure } from './use-restore-measure.ts'

function useArchiving({ id, title }: MeasureDetail) {
  const words = useTexts().measure.archive
  const errorText = useErrorText()
  const { key: municipality } = useMunicipality()
  const { toast } = useMessages()
  const archive = useArchiveMeasure()
  const restore = useRestoreMeasure()
  const onError = (error: unknown) => toast({ kind: 'danger', text: errorText(error) })
  const bringBack = () =>
    restore.mutate({ municipality, id }, { onError, onSuccess: () => toast({ text: words.restored(title) }) })
  const putAway = () =>
    archive.mutate(
      { municipality, id },
      {
        onError,
        onSuccess: () =>
          toast({ text: words.archived(title), action: { label: words.undo, onPress: bringBack } }),
      },
    )
  return { putAway, bringBack, isBusy: archive.isPending || restore.isPending }
}

/** Takes the measure out of lists and figures; one press, and one press back. */
export function ArchiveSection({ detail }: { detail: MeasureDetail }) {
  const texts = useTexts()
  const words = texts.measure.archive
  const { putAway, isBusy } = useArchiving(detail)
  if (!detail.may.archive || detail.archivedOn !== null) return null
  return (
    <Card title={texts.measure.sections.archive}>
      <p className={styles['note']}>{words.text}</p>
      <Button isBusy={isBusy} onPress={putAway}>
        {words.action}
      </Button>
    </Card>
  )
}

export function ArchivedBanner({ detail }: { detail: MeasureDetail }) {
  const words = useTexts().measure.archive
  const format = useFormat()
  const { bringBack, isBusy } = useArchiving(detail)
  if (detail.archivedOn === null) return null
  return (
    <Alert
      kind="warning"
      title={words.banner(format.date(detail.archivedOn))}
      actions={
        detail.may.archive && (
          <Button size="small" icon="undo" isBusy={isBusy} onPress={bringBack}>
            {words.restore}
          </Button>
        )
      }
    />
  )
}
