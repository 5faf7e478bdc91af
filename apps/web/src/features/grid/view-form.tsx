import { useState } from 'react'
import { useTexts } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './grid-aside.module.css'

type ViewFormProps = {
  mayShare: boolean
  isBusy: boolean
  /** Rejects when the server refuses; the dialog says why. */
  onSave: (name: string, isShared: boolean) => Promise<void>
}

/** A name for the view as it is now, and whether others see it too. */
export function ViewForm({ mayShare, isBusy, onSave }: ViewFormProps) {
  const { grid, fields, shell } = useTexts()
  const words = grid.views
  const [name, setName] = useState('')
  const [isShared, setIsShared] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  const save = async () => {
    setIsAsked(true)
    if (name.trim() === '') return
    try {
      await onSave(name.trim(), isShared)
      setName('')
      setIsAsked(false)
    } catch {
      // What was typed stays; the dialog shows the reason.
    }
  }
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={words.name}
        value={name}
        maxLength={60}
        onChange={setName}
        error={isAsked && name.trim() === '' ? fields.required() : null}
      />
      {mayShare && (
        <Checkbox isChecked={isShared} onChange={setIsShared}>
          {words.share}
        </Checkbox>
      )}
      <div>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {shell.save}
        </Button>
      </div>
    </form>
  )
}
