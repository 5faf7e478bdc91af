import { type ReactNode, useId } from 'react'
import { useTexts } from '../language.tsx'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

export type FieldProps = {
  label: string
  hint?: ReactNode
  /** What is wrong and what to do; `null` or absent when nothing is. */
  error?: string | null | undefined
  isRequired?: boolean
  /** Adds “(optional)” to the label. */
  isOptional?: boolean
  /** Hides the label for the eye only. */
  isLabelHidden?: boolean
}

/** The ids and states that tie a control to its label, hint and error. */
export function useField({ hint, error, isRequired }: FieldProps) {
  const id = useId()
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(
    (part) => part !== null,
  )
  return {
    id,
    control: {
      id,
      'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
      'aria-invalid': error ? true : undefined,
      'aria-required': isRequired === true || undefined,
    },
  }
}

export function FieldFrame({ id, field, children }: { id: string; field: FieldProps; children: ReactNode }) {
  const texts = useTexts()
  return (
    <div className={classNames(styles['field'], field.error && styles['invalid'])}>
      <label htmlFor={id} className={field.isLabelHidden ? 'visually-hidden' : styles['label']}>
        {field.label}
        {field.isOptional && <span className={styles['optional']}> {texts.shell.optional}</span>}
      </label>
      <FieldNotes id={id} field={field} />
      {children}
    </div>
  )
}

export function FieldNotes({ id, field }: { id: string; field: Pick<FieldProps, 'hint' | 'error'> }) {
  return (
    <>
      {field.hint && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {field.hint}
        </div>
      )}
      {field.error && (
        <p id={`${id}-error`} className={styles['error']}>
          <Icon name="danger" size={18} />
          <span>{field.error}</span>
        </p>
      )}
    </>
  )
}
