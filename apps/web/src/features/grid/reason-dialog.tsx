import { useState } from 'react'
import { SmallForm } from '../../forms/small-form.tsx'
import { useTexts } from '../../language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

type ReasonDialogProps = { title: string; onGive: (reason: string) => void; onClose: () => void }

/** Asks why a measure is discarded; until there is a reason, the cell stays as it was. */
export function ReasonDialog({ title, onGive, onClose }: ReasonDialogProps) {
  const { reason: words } = useTexts().grid
  const [reason, setReason] = useState('')
  const [attempt, setAttempt] = useState(0)
  const isMissing = reason.trim() === ''
  return (
    <Dialog title={words.title(title)} size="small" onClose={onClose}>
      <SmallForm
        submitText={words.submit}
        isBusy={false}
        summary={[]}
        attempt={attempt}
        onSubmit={(event) => {
          event.preventDefault()
          if (isMissing) setAttempt(attempt + 1)
          else onGive(reason)
        }}
        onCancel={onClose}
      >
        <TextField
          label={words.label}
          hint={words.hint}
          isRequired
          error={isMissing && attempt > 0 ? words.missing : null}
          value={reason}
          onChange={setReason}
        />
      </SmallForm>
    </Dialog>
  )
}
