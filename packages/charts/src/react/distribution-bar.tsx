import type { DistributionBarModel } from '../model/chart-model.ts'
import styles from './distribution-bar.module.css'
import { fillClass } from './fill-class.ts'
import { themedStyle } from './themed-style.ts'

/** One stacked bar of statuses, for lists and tiles; spoken as one sentence, a note instead where there is nothing. */
export function DistributionBar({
  model,
  activeIndex = null,
}: {
  model: DistributionBarModel
  activeIndex?: number | null
}) {
  if (model.note !== null) return <p className={styles['note']}>{model.note}</p>
  return (
    <div aria-label={model.text} className={styles['bar']} role="img">
      {model.segments.map(({ status, style, width }, index) => (
        <span
          className={`${fillClass(style.pattern)} ${styles[index === activeIndex ? 'active' : 'segment']}`}
          key={status}
          style={themedStyle(style, { width: `${width}%` })}
        />
      ))}
    </div>
  )
}
