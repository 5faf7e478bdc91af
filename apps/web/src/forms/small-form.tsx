import type { FormEventHandler, ReactNode } from 'react'
import { useTexts } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, type SummarizedError } from '../ui/error-summary.tsx'
import styles from './small-form.module.css'

type SmallFormProps = {
  children: ReactNode
  submitText: string
  isBusy: boolean
  summary: readonly SummarizedError[]
  attempt: number
  onSubmit: FormEventHandler<HTMLFormElement>
  onCancel?: () => void
  cancelText?: string
}

/** A form of a few fields, in a dialog or a card: errors on top, fields, one main button. */
export function SmallForm(props: SmallFormProps) {
  const texts = useTexts()
  return (
    <form noValidate className={styles['form']} onSubmit={props.onSubmit}>
      <ErrorSummary errors={props.summary} attempt={props.attempt} />
      {props.children}
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" isBusy={props.isBusy}>
          {props.submitText}
        </Button>
        {props.onCancel && (
          <Button variant="tertiary" onPress={props.onCancel}>
            {props.cancelText ?? texts.shell.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
