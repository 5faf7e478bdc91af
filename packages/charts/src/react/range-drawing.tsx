import type { RangeChart, RangeRow } from '../model/chart-model.ts'
import { markStyle, spanStyle } from '../model/status-styles.ts'
import styles from './drawings.module.css'
import { themedStyle } from './themed-style.ts'

/** Spans with a mark on a scale of 0 to 100; where a value is missing nothing is drawn, and the note says why. */
export function RangeDrawing({ model, activeIndex }: { model: RangeChart; activeIndex: number | null }) {
  return (
    <div className={styles['rows']}>
      {model.rows.map((row, index) => (
        <div
          className={index === activeIndex ? `${styles['row']} ${styles['active']}` : styles['row']}
          key={row.key}
        >
          <span className={styles['label']}>{row.label}</span>
          <RangeTrack row={row} />
          <span className={row.note === null ? styles['value'] : styles['note']}>
            {row.note ?? row.markText}
          </span>
        </div>
      ))}
    </div>
  )
}

function RangeTrack({ row: { low, high, mark } }: { row: RangeRow }) {
  if (low === null && mark === null) return <div className={styles['gapTrack']} />
  return (
    <div className={styles['track']}>
      {low !== null && high !== null && (
        <span
          className={styles['span']}
          style={themedStyle(spanStyle, { left: `${low}%`, width: `${high - low}%` })}
        />
      )}
      {mark !== null && (
        <span className={styles['mark']} style={themedStyle(markStyle, { left: `${mark}%` })} />
      )}
    </div>
  )
}
