import type { ChartModel } from '../model/chart-model.ts'
import { markStyle, spanStyle } from '../model/status-styles.ts'
import styles from './drawings.module.css'
import { Swatch } from './swatch.tsx'
import { themedStyle } from './themed-style.ts'

/** The legend as a list of words, each beside the mark it explains. */
export function ChartLegend({ model, label }: { model: ChartModel; label: string }) {
  return (
    <ul aria-label={label} className={styles['legend']}>
      {model.kind === 'distribution' && <StatusEntries model={model} />}
      {model.kind === 'range' && <RangeEntries model={model} />}
      {model.kind === 'line' && <LineEntries model={model} />}
    </ul>
  )
}

type ModelOf<Kind extends ChartModel['kind']> = Extract<ChartModel, { kind: Kind }>

function StatusEntries({ model }: { model: ModelOf<'distribution'> }) {
  return model.legend.map(({ key, label, style }) => (
    <li key={key}>
      <Swatch style={style} />
      {label}
    </li>
  ))
}

function RangeEntries({ model }: { model: ModelOf<'range'> }) {
  return (
    <>
      <li>
        <span aria-hidden="true" className={styles['key']}>
          <span className={styles['mark']} style={themedStyle(markStyle, { left: '50%' })} />
        </span>
        {model.markLabel}
      </li>
      <li>
        <span aria-hidden="true" className={styles['key']}>
          <span className={styles['span']} style={themedStyle(spanStyle, { left: 0, width: '100%' })} />
        </span>
        {model.spanLabel}
      </li>
    </>
  )
}

function LineEntries({ model }: { model: ModelOf<'line'> }) {
  return (
    <>
      <li>
        <span aria-hidden="true" className={styles['key']}>
          <span className={`${styles['keyColour']} ${styles['lineKey']}`} style={themedStyle(markStyle)} />
        </span>
        {model.valueLabel}
      </li>
      {model.spanLabel !== null && (
        <li>
          <span aria-hidden="true" className={styles['key']}>
            <span
              className={`${styles['keyColour']} ${styles['lineKey']} ${styles['dashedKey']}`}
              style={themedStyle(spanStyle)}
            />
          </span>
          {model.spanLabel}
        </li>
      )}
    </>
  )
}
