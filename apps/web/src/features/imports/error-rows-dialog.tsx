import { useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { problemText } from './import-words.ts'
import styles from './row-detail.module.css'
import { rowText } from './row-words.ts'
import type { ImportRow } from './use-import.ts'

type DialogProps = {
  id: string
  errors: number
  /** What happens without them. */
  action: string
  onConfirm: () => void
  onClose: () => void
}

const named = 20

/** Names the rows that stay out before anything is written. */
export function ErrorRowsDialog({ id, errors, action, onConfirm, onClose }: DialogProps) {
  const { errorRows: words, bar } = useTexts().importing
  const trpc = useTRPC()
  const { key } = useMunicipality()
  const query = useQuery(trpc.import.rows.queryOptions({ municipality: key, id, action: 'error' }))
  return (
    <Dialog
      title={words.title(errors)}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={onConfirm}>
            {words.confirm(action)}
          </Button>
          <Button onPress={onClose}>{bar.keep}</Button>
        </>
      }
    >
      <p>{words.text}</p>
      <QueryView query={query} height={6}>
        {({ rows, total }) => (
          <ul className={styles['rows']}>
            {rows.slice(0, named).map((row) => (
              <ErrorRow key={row.row} row={row} />
            ))}
            {total > named && <li>{words.more(total - named)}</li>}
          </ul>
        )}
      </QueryView>
    </Dialog>
  )
}

function ErrorRow({ row }: { row: ImportRow }) {
  const texts = useTexts()
  const format = useFormat()
  const { errorRows: words } = texts.importing
  const errors = row.plan.problems.filter(({ severity }) => severity === 'error')
  return (
    <li>
      <strong>{words.row(row.row, rowText(row) || words.untitled)}</strong>
      <br />
      {errors.map((problem) => problemText(problem, { texts, format })).join(' ')}
    </li>
  )
}
