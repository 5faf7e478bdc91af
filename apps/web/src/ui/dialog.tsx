import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../language.tsx'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

export type DialogProps = {
  title: string
  children: ReactNode
  /** Buttons at the end, the main one first. */
  actions?: ReactNode
  size?: 'small' | 'default' | 'large'
  onClose: () => void
}

/** Where work begins; the browser itself would put the focus on the button that closes. */
const firstStop = 'input:not([readonly]), select, textarea, [role="grid"] [tabindex="0"]'

/** The browser's modal dialog: it holds the focus, closes with Escape and gives the focus back. Render it to open it. */
export function Dialog({ title, children, actions, size = 'default', onClose }: DialogProps) {
  const texts = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>(firstStop)?.focus()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={classNames(styles['dialog'], styles[size])}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        <Button variant="tertiary" icon="close" isIconOnly onPress={onClose}>
          {texts.shell.close}
        </Button>
      </header>
      <div className={styles['body']}>{children}</div>
      {actions && <footer className={styles['actions']}>{actions}</footer>}
    </dialog>
  )
}
