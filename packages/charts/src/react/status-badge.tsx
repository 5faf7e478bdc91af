import type { MeasureStatus } from '@kommune17/domain'
import type { Texts } from '@kommune17/i18n'
import { statusStyles } from '../model/status-styles.ts'
import styles from './status-badge.module.css'
import { Swatch } from './swatch.tsx'

/** A status in words, with the colour and pattern it has in every chart. */
export function StatusBadge({ status, texts }: { status: MeasureStatus; texts: Texts }) {
  return (
    <span className={styles['badge']}>
      <Swatch style={statusStyles[status]} />
      {texts.statuses[status].label}
    </span>
  )
}
