import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import { useTexts } from '../language.tsx'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './toast.module.css'

export type ToastContent = {
  text: string
  kind?: 'success' | 'info' | 'danger'
  /** For example “Undo”. A toast with an action stays until it is closed. */
  action?: { label: string; onPress: () => void }
}

type Toast = ToastContent & { id: number }
type Messages = { toast: (content: ToastContent) => void; announce: (text: string) => void }

const MessagesContext = createContext<Messages>({ toast: () => undefined, announce: () => undefined })

const visibleFor = 8000

/** Holds the two places where the page speaks: toasts, and a polite live region nobody sees. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const texts = useTexts()
  const nextId = useRef(1)
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const [spoken, setSpoken] = useState('')
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const messages = useMemo<Messages>(
    () => ({
      announce: (text) => setSpoken((former) => (former === text ? `${text}\u00a0` : text)),
      toast: (content) => {
        const id = nextId.current++
        setToasts((all) => [...all.slice(-2), { ...content, id }])
        if (content.action === undefined) window.setTimeout(() => close(id), visibleFor)
      },
    }),
    [close],
  )
  return (
    <MessagesContext value={messages}>
      {children}
      <div className="visually-hidden" aria-live="polite">
        {spoken}
      </div>
      <div className={styles['region']} role="status" aria-label={texts.shell.messages}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
      </div>
    </MessagesContext>
  )
}

/** `toast` shows and speaks a message; `announce` only speaks it. */
export function useMessages(): Messages {
  return use(MessagesContext)
}

function ToastCard({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const texts = useTexts()
  const { kind = 'success', text, action } = toast
  return (
    <div className={styles['toast']}>
      <span className={styles[kind]}>
        <Icon name={kind} />
      </span>
      <span className={styles['text']}>{text}</span>
      {action && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => {
            action.onPress()
            onClose()
          }}
        >
          {action.label}
        </Button>
      )}
      <Button size="small" variant="tertiary" icon="close" isIconOnly onPress={onClose}>
        {texts.shell.close}
      </Button>
    </div>
  )
}
