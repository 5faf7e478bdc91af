import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { FieldNotes } from './field.tsx'

export type RadioOption<Value extends string> = { value: Value; label: ReactNode; description?: string }

export type RadioGroupProps<Value extends string> = {
  label: string
  options: readonly RadioOption<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  onBlur?: () => void
  hint?: ReactNode
  error?: string | null | undefined
  isInline?: boolean
  disabled?: boolean | undefined
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const id = useId()
  const describedBy = classNames(props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null)
  return (
    <fieldset
      className={classNames(styles['group'], props.isInline && styles['inline'])}
      aria-describedby={describedBy || undefined}
      disabled={props.disabled}
      onBlur={props.onBlur}
    >
      <legend className={styles['legend']}>{props.label}</legend>
      <FieldNotes id={id} field={props} />
      <div className={styles['choices']}>
        {props.options.map((option) => (
          <label key={option.value} className={styles['choice']}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.description && <small>{option.description}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
