import type { ReactNode } from 'react'
import styles from './card.module.css'
import { classNames } from './class-names.ts'

export type CardProps = {
  /** Absent when the content brings its own heading. */
  title?: string
  children: ReactNode
  /** Beside the title, e.g. a link to everything. */
  action?: ReactNode
  lead?: ReactNode
  className?: string
  /** To jump to from a list of sections. */
  anchor?: string
}

/** A section of a page with its own heading; not a landmark, or a page would have a dozen. */
export function Card({ title, children, action, lead, className, anchor }: CardProps) {
  return (
    <section id={anchor} className={classNames(styles['card'], className)}>
      {title && (
        <header className={styles['header']}>
          <h2 className={styles['title']}>{title}</h2>
          {action}
        </header>
      )}
      {lead && <p className={styles['lead']}>{lead}</p>}
      {children}
    </section>
  )
}
