import { type ReactNode, useId } from 'react'
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

/** A named section of a page with its own heading. */
export function Card({ title, children, action, lead, className, anchor }: CardProps) {
  const id = useId()
  return (
    <section id={anchor} aria-labelledby={title && id} className={classNames(styles['card'], className)}>
      {title && (
        <header className={styles['header']}>
          <h2 id={id} className={styles['title']}>
            {title}
          </h2>
          {action}
        </header>
      )}
      {lead && <p className={styles['lead']}>{lead}</p>}
      {children}
    </section>
  )
}
