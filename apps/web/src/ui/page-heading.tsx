import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page-heading.module.css'

/** Place of the last page heading shown; the first page of a visit keeps the focus where the browser put it. */
const shown: { place: string | null } = { place: null }

export type PageHeadingProps = {
  title: string
  /** What stands before “– Kommune17” in the browser's tab, if not the title. */
  documentTitle?: string
  above?: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** The page's h1. Sets the document's title, and takes the focus after a change of page, as a full page load would. */
export function PageHeading({ title, documentTitle, above, children, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${documentTitle ?? title} – Kommune17`
  }, [documentTitle, title])
  useEffect(() => {
    const place = window.location.pathname
    if (shown.place !== null && shown.place !== place) heading.current?.focus()
    shown.place = place
  }, [])
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        {above}
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {children && <div className={styles['lead']}>{children}</div>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  )
}
