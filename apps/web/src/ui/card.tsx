import { type ReactNode, useId } from 'react'
import styles from './card.module.css'
import { classNames } from './class-names.ts'

export type CardProps = {
  title: string
  children: ReactNode
  /** Beside the title, e.g. a link to everything. */
  action?: ReactNode
  lead?: ReactNode
  className?: string
}

/** A named section of a page with its own heading. */
export function Card({ title, children, action, lead, className }: CardProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classNames(styles['card'], className)}>
      <header className={styles['header']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {action}
      </header>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {children}
    </section>
  )
}
