import type { ReactNode } from 'react'
import { apiError, useErrorText } from '../api-error.ts'
import { useTexts } from '../language.tsx'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import styles from './query-view.module.css'

type Query<Data> = {
  data: Data | undefined
  error: unknown
  isPending: boolean
  isPlaceholderData?: boolean
  refetch: () => unknown
}

export type QueryViewProps<Data> = {
  query: Query<Data>
  children: (data: Data) => ReactNode
  /** Shown instead of the children when the answer holds nothing: an `EmptyState` with one next step. */
  empty?: ReactNode
  isEmpty?: (data: Data) => boolean
  /** Height kept free while loading, in rem, so that nothing jumps. */
  height?: number
}

/** What a query can be: on its way, failed, not allowed, empty, there. Each card has its own, so one failure stays small. */
export function QueryView<Data>({ query, children, empty, isEmpty, height = 12 }: QueryViewProps<Data>) {
  if (query.data !== undefined) {
    if (empty !== undefined && isEmpty?.(query.data) === true) return empty
    return (
      <div
        className={query.isPlaceholderData ? styles['outdated'] : undefined}
        aria-busy={query.isPlaceholderData}
      >
        {children(query.data)}
      </div>
    )
  }
  if (query.isPending) return <Skeleton height={height} />
  return <QueryError error={query.error} onRetry={query.refetch} />
}

export function Skeleton({ height = 12 }: { height?: number }) {
  const texts = useTexts()
  return (
    <div className={styles['skeleton']} style={{ minHeight: `${height}rem` }} aria-busy="true">
      <span className="visually-hidden">{texts.shell.loading}</span>
      <span className={styles['bar']} />
      <span className={styles['bar']} />
      <span className={styles['bar']} />
    </div>
  )
}

export function QueryError({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const texts = useTexts()
  const errorText = useErrorText()
  const { code, requestId } = apiError(error)
  const isForbidden = code === 'forbidden' || code === 'not-found'
  return (
    <Alert
      kind={isForbidden ? 'info' : 'danger'}
      isAnnounced
      title={isForbidden ? texts.shell.noPermissionTitle : texts.shell.loadFailedTitle}
      actions={
        isForbidden ? undefined : (
          <Button size="small" onPress={() => onRetry()}>
            {texts.shell.retry}
          </Button>
        )
      }
    >
      <p>{isForbidden ? texts.shell.noPermissionText : errorText(error)}</p>
      {requestId && <p className={styles['request']}>{texts.shell.requestId(requestId)}</p>}
    </Alert>
  )
}
