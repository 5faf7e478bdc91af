import { useErrorText } from '../../api-error.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SaveState, type SaveStateProps } from '../../ui/save-state.tsx'
import type { SavePhase } from './autosave.ts'
import type { MeasureEditor } from './use-measure-editor.ts'

const states: Readonly<Record<SavePhase, SaveStateProps['state']>> = {
  idle: 'idle',
  pending: 'unsaved',
  saving: 'saving',
  saved: 'saved',
  failed: 'failed',
  conflict: 'unsaved',
}

/** „Gespeichert 14:03“, said only after the server has answered. */
export function EditorSaveState({ editor }: { editor: MeasureEditor }) {
  const format = useFormat()
  const { phase, savedAt } = editor.state
  return (
    <SaveState
      state={states[phase]}
      onRetry={editor.retry}
      {...(savedAt === null ? {} : { savedAt: format.time(savedAt) })}
    />
  )
}

/** What a person has to know about saving beyond the state itself. */
export function EditorNotes({ editor }: { editor: MeasureEditor }) {
  const texts = useTexts()
  const errorText = useErrorText()
  const { phase, error, isRestored, mergedWith } = editor.state
  const words = texts.measure.save
  const discard = (
    <Button size="small" variant="tertiary" onPress={editor.discard}>
      {words.discard}
    </Button>
  )
  if (phase === 'failed')
    return <Alert kind="danger" isAnnounced title={errorText(error)} actions={discard} />
  if (editor.issues.length > 0) return <Alert kind="danger" title={words.invalid} actions={discard} />
  if (isRestored) return <Alert kind="info" title={words.restored} actions={discard} />
  if (mergedWith)
    return <Alert kind="info" isAnnounced title={words.merged(mergedWith.by ?? words.someone)} />
  return null
}
