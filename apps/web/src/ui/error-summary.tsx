import { useEffect, useRef } from 'react'
import { useTexts } from '../language.tsx'
import styles from './error-summary.module.css'

export type SummarizedError = { text: string /** Moves the focus to the field. */; onFocus?: () => void }

/** What keeps a form from being saved, at its top. Takes the focus whenever `attempt` changes. */
export function ErrorSummary({ errors, attempt }: { errors: readonly SummarizedError[]; attempt: number }) {
  const texts = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const hasErrors = errors.length > 0
  useEffect(() => {
    if (attempt > 0 && hasErrors) box.current?.focus()
  }, [attempt, hasErrors])
  if (!hasErrors) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles['summary']}>
      <p className={styles['title']}>{texts.shell.errorSummaryTitle(errors.length)}</p>
      <ul className={styles['list']}>
        {errors.map(({ text, onFocus }) => (
          <li key={text}>
            {onFocus ? (
              <button type="button" className={styles['link']} onClick={onFocus}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
