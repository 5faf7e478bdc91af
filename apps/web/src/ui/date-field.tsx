import { lazy, type Ref, Suspense, useState } from 'react'
import { useFormat, useTexts } from '../language.tsx'
import { Button } from './button.tsx'
import styles from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'
import { parseDateText } from './parse-date.ts'

const CalendarDialog = lazy(() =>
  import('./calendar-dialog.tsx').then((it) => ({ default: it.CalendarDialog })),
)

export type DateFieldProps = FieldProps & {
  /** ISO text (`2026-03-01`), or what was typed when it is no date, so that the form's schema can refuse it; '' is empty. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** What stands in the field when it is left, when Enter is pressed, or when a day was picked. */
  onCommit?: (value: string) => void
  name?: string
  /** `partial` also accepts a year, half-year, quarter or month. */
  precision?: 'day' | 'partial'
  min?: string
  max?: string
  disabled?: boolean | undefined
  ref?: Ref<HTMLInputElement>
}

/** A date typed as text (`1.3.26`, `01.03.2026`) or picked from a calendar that loads when it is first opened. */
export function DateField(props: DateFieldProps) {
  const { id, control } = useField(props)
  const texts = useTexts()
  const format = useFormat()
  const { value, onChange, precision = 'day' } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const known = parseDateText(value, precision)
  const shown = typed ?? (known === null ? value : format.partialDate(known))
  return (
    <FieldFrame id={id} field={props}>
      <div className={styles['withButton']}>
        <input
          {...control}
          ref={props.ref}
          name={props.name}
          autoComplete="off"
          disabled={props.disabled}
          placeholder={precision === 'day' ? texts.shell.datePlaceholder : texts.shell.partialDatePlaceholder}
          className={styles['input']}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(parseDateText(event.target.value, precision) ?? event.target.value.trim())
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onCommit?.(value)
          }}
          onBlur={() => {
            setTyped(null)
            props.onBlur?.()
            props.onCommit?.(value)
          }}
        />
        <Button
          variant="tertiary"
          size="small"
          icon="calendar"
          isIconOnly
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          disabled={props.disabled}
          onPress={() => setIsOpen(true)}
        >
          {texts.shell.pickDate(props.label)}
        </Button>
      </div>
      {isOpen && (
        <Suspense>
          <CalendarDialog
            title={props.label}
            value={known !== null && known.length === 10 ? known : null}
            min={props.min ?? null}
            max={props.max ?? null}
            onPick={(date) => {
              setTyped(null)
              onChange(date)
              props.onCommit?.(date)
            }}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </FieldFrame>
  )
}
