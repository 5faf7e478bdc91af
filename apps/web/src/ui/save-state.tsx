import { useTexts } from '../language.tsx'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './save-state.module.css'

export type SaveStateProps = {
  state: 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed'
  /** Time of the server's last yes, already formatted. */
  savedAt?: string
  onRetry?: () => void
}

/** Tells the truth about autosave: “saved” only after the server said so. */
export function SaveState({ state, savedAt, onRetry }: SaveStateProps) {
  const texts = useTexts()
  const words = {
    idle: '',
    unsaved: texts.shell.unsaved,
    saving: texts.shell.saving,
    saved: savedAt ? texts.shell.savedAt(savedAt) : texts.shell.saved,
    failed: texts.shell.saveFailed,
  }
  return (
    <p className={styles['state']} data-state={state}>
      {state === 'saved' && <Icon name="success" size={18} />}
      {state === 'failed' && <Icon name="danger" size={18} />}
      <span role="status">{words[state]}</span>
      {state === 'failed' && onRetry && (
        <Button size="small" variant="tertiary" onPress={onRetry}>
          {texts.shell.retry}
        </Button>
      )}
    </p>
  )
}
