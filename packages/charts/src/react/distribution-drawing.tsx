import type { Format } from '@kommune17/i18n'
import type { DistributionChart } from '../model/chart-model.ts'
import { DistributionBar } from './distribution-bar.tsx'
import styles from './drawings.module.css'

/** Stacked bars with their names and totals; plain HTML, so that list pages load no chart library. */
export function DistributionDrawing({
  model,
  activeIndex,
  format,
}: {
  model: DistributionChart
  activeIndex: number | null
  format: Format
}) {
  const isSingle = model.bars.length === 1
  return (
    <div className={isSingle ? `${styles['rows']} ${styles['single']}` : styles['rows']}>
      {model.bars.map((bar, index) => (
        <div
          className={
            !isSingle && index === activeIndex ? `${styles['row']} ${styles['active']}` : styles['row']
          }
          key={bar.key}
        >
          <span className={styles['label']}>{bar.label}</span>
          <DistributionBar activeIndex={isSingle ? activeIndex : null} model={bar} />
          <span className={styles['value']}>{bar.total === null ? '' : format.number(bar.total)}</span>
        </div>
      ))}
    </div>
  )
}
