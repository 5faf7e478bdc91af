import type { ReactNode } from 'react'
import styles from './alert.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type AlertProps = {
  kind?: 'info' | 'success' | 'warning' | 'danger'
  title: string
  children?: ReactNode
  actions?: ReactNode
  /** Speaks it at once; for what appears after an action. */
  isAnnounced?: boolean
}

export function Alert({ kind = 'info', title, children, actions, isAnnounced = false }: AlertProps) {
  return (
    <div className={classNames(styles['alert'], styles[kind])} role={isAnnounced ? 'alert' : undefined}>
      <Icon name={kind} size={24} />
      <div className={styles['content']}>
        <p className={styles['title']}>{title}</p>
        {children}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
