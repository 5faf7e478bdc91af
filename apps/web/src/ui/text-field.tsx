import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes, Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'

export type TextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  onEnter?: () => void
  name?: string
  type?: 'text' | 'email' | 'password' | 'search' | 'url'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  placeholder?: string
  maxLength?: number
  disabled?: boolean | undefined
  isReadOnly?: boolean
  isShort?: boolean
  ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps) {
  const { id, control } = useField(props)
  const { value, onChange, onEnter, isReadOnly, isShort } = props
  return (
    <FieldFrame id={id} field={props}>
      <input
        {...control}
        ref={props.ref}
        name={props.name}
        type={props.type ?? 'text'}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        disabled={props.disabled}
        readOnly={isReadOnly}
        className={classNames(styles['input'], isShort && styles['short'])}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={props.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.()
        }}
      />
    </FieldFrame>
  )
}
