import { Link } from '@tanstack/react-router'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { Badge } from '../../ui/badge.tsx'
import styles from './rows-table.module.css'
import { useCorrectionsOrNull } from './use-corrections.ts'
import type { ImportRow } from './use-import.ts'

/** The row's title, as a link where there is a measure. */
export function RowTitle({ row, text }: { row: ImportRow; text: string }) {
  const { key } = useMunicipality()
  const isGone = row.outcome === 'undone' && row.plan.action === 'create'
  if (row.plan.values.title === null) return <span className={styles['none']}>{text}</span>
  if (row.measureId === null || isGone) return text
  return (
    <Link to={paths.measure} params={{ municipality: key, measureId: row.measureId }}>
      {text}
    </Link>
  )
}

/** Tells that something of the row is corrected but not applied. */
export function PendingMark({ row }: { row: number }) {
  const { rows: words } = useTexts().importing
  const desk = useCorrectionsOrNull()
  return desk?.isRowPending(row) ? <Badge kind="warning">{words.pending}</Badge> : null
}
