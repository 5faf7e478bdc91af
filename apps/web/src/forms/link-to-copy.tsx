import { useTexts } from '../language.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useMessages } from '../ui/toast.tsx'
import styles from './small-form.module.css'

/** An invitation's link, shown this once. */
export function LinkToCopy({ link, onDone }: { link: string; onDone: () => void }) {
  const texts = useTexts()
  const { toast } = useMessages()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      toast({ text: texts.shell.copied })
    } catch {
      // No clipboard (plain http): the field stands open to be selected by hand.
    }
  }
  return (
    <div className={styles['form']}>
      <Alert kind="success" isAnnounced title={texts.settings.linkTitle}>
        <p>{texts.settings.linkText}</p>
      </Alert>
      <TextField label={texts.settings.linkTitle} value={link} onChange={() => undefined} isReadOnly />
      <div className={styles['actions']}>
        <Button variant="primary" icon="copy" onPress={copy}>
          {texts.settings.copyLink}
        </Button>
        <Button variant="tertiary" onPress={onDone}>
          {texts.shell.close}
        </Button>
      </div>
    </div>
  )
}
