import { isIsoDate } from '@kommune17/domain'
import { useState } from 'react'
import { useAsOf } from '../../as-of.ts'
import { useTexts } from '../../language.tsx'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import styles from './key-date-picker.module.css'

/** “Stand am …”: the day every figure of the page is computed for. Kept in the address. */
export function KeyDatePicker() {
  const texts = useTexts()
  const { today } = useSession()
  const { asOf, isToday, changeAsOf } = useAsOf()
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<KeyDateError | null>(null)
  const commit = (value: string) => {
    const found = value === '' ? null : keyDateError(value, today)
    setError(found)
    if (found !== null) return
    setDraft(null)
    if (value !== '' && value !== asOf) changeAsOf(value)
  }
  return (
    <div className={styles['picker']}>
      <DateField
        label={texts.shell.keyDate}
        value={draft ?? asOf}
        max={today}
        error={error === null ? null : texts.shell[error]}
        onChange={setDraft}
        onCommit={commit}
      />
      {!isToday && (
        <Button
          size="small"
          variant="tertiary"
          icon="undo"
          onPress={() => {
            setDraft(null)
            setError(null)
            changeAsOf(null)
          }}
        >
          {texts.shell.backToToday}
        </Button>
      )}
    </div>
  )
}

type KeyDateError = 'notADate' | 'keyDateInFuture'

function keyDateError(value: string, today: string): KeyDateError | null {
  if (!isIsoDate(value)) return 'notADate'
  return value > today ? 'keyDateInFuture' : null
}
