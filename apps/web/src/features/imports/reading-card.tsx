import { useId } from 'react'
import { useFormat, useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './imports.module.css'
import type { ImportDetail } from './use-import.ts'
import { useCancelImport } from './use-import-changes.ts'

/** How far the server is with a list; it goes on without this page. */
export function ReadingCard({ list }: { list: ImportDetail }) {
  const { reading: words } = useTexts().importing
  const format = useFormat()
  const { key } = useMunicipality()
  const cancel = useCancelImport()
  const id = useId()
  const { rowsStaged, rowsTotal } = list
  return (
    <Card title={words.title}>
      <div className={styles['reading']}>
        <p id={id}>
          {rowsTotal === null
            ? words.opening
            : words.rows(format.number(rowsStaged), format.number(rowsTotal))}
        </p>
        <progress
          aria-labelledby={id}
          className={styles['progress']}
          {...(rowsTotal === null ? {} : { max: Math.max(1, rowsTotal), value: rowsStaged })}
        />
        <p className={styles['muted']}>{words.leave}</p>
        <Button isBusy={cancel.isPending} onPress={() => cancel.mutate({ municipality: key, id: list.id })}>
          {words.cancel}
        </Button>
      </div>
    </Card>
  )
}
