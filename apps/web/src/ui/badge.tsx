import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type BadgeKind = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export function Badge({
  kind = 'neutral',
  icon,
  children,
}: {
  kind?: BadgeKind
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={classNames(styles['badge'], styles[kind])}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  )
}
