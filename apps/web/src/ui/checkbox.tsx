import { type ReactNode, type Ref, useId } from 'react'
import styles from './field.module.css'
import { FieldNotes } from './field.tsx'

export type CheckboxProps = {
  children: ReactNode
  isChecked: boolean
  onChange: (isChecked: boolean) => void
  onBlur?: () => void
  description?: string
  error?: string | null | undefined
  name?: string
  disabled?: boolean | undefined
  ref?: Ref<HTMLInputElement>
}

export function Checkbox(props: CheckboxProps) {
  const id = useId()
  return (
    <div>
      <label className={styles['choice']}>
        <input
          ref={props.ref}
          type="checkbox"
          name={props.name}
          checked={props.isChecked}
          disabled={props.disabled}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={props.error ? `${id}-error` : undefined}
          onBlur={props.onBlur}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span>
          {props.children}
          {props.description && <small>{props.description}</small>}
        </span>
      </label>
      <FieldNotes id={id} field={{ error: props.error }} />
    </div>
  )
}
