import type { Ref } from 'react'
import { useTexts } from '../language.tsx'
import styles from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'

export type TextAreaProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  name?: string
  rows?: number
  /** Shows how many characters are left; typing beyond it stays possible, so that nothing pasted is lost. */
  maxLength?: number
  disabled?: boolean | undefined
  ref?: Ref<HTMLTextAreaElement>
}

export function TextArea(props: TextAreaProps) {
  const { id, control } = useField(props)
  const texts = useTexts()
  const left = props.maxLength === undefined ? null : props.maxLength - props.value.length
  return (
    <FieldFrame id={id} field={props}>
      <textarea
        {...control}
        ref={props.ref}
        name={props.name}
        rows={props.rows ?? 4}
        disabled={props.disabled}
        className={styles['input']}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
      />
      {left !== null && left < 200 && (
        <span className={styles['count']}>{texts.shell.charactersLeft(left)}</span>
      )}
    </FieldFrame>
  )
}
