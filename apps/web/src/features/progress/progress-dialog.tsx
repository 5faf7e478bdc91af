import { useEffect, useId, useRef } from 'react'
import { useTexts } from '../../language.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import styles from './progress-dialog.module.css'
import { ProgressFields } from './progress-fields.tsx'
import { type LoggedMeasure, useProgressForm } from './use-progress-form.ts'

/** Logs a Sachstand: opens on the current state, so that a change is one or two presses. */
export function ProgressDialog({ measure, onClose }: { measure: LoggedMeasure; onClose: () => void }) {
  const texts = useTexts()
  const words = texts.progress
  const id = useId()
  const editor = useProgressForm(measure, onClose)
  const { summary, attempt, draft, submit, isSaving } = editor
  const container = useRef<HTMLFormElement>(null)
  useEffect(() => {
    container.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [])
  return (
    <Dialog
      title={words.logTitle(measure.title)}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={id} variant="primary" isBusy={isSaving}>
            {isSaving ? words.saving : words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <form ref={container} id={id} noValidate className={styles['form']} onSubmit={submit}>
        <ErrorSummary errors={summary} attempt={attempt} />
        {draft.isRestored && (
          <Alert
            title={words.restored}
            actions={
              <Button size="small" onPress={() => void draft.discard()}>
                {texts.measure.save.discard}
              </Button>
            }
          />
        )}
        <ProgressFields editor={editor} measure={measure} />
      </form>
    </Dialog>
  )
}
