import { useTexts } from '../../language.tsx'
import styles from './networks.module.css'

export function MatrixLegend() {
  const { network: words } = useTexts()
  return (
    <section className={styles['legend']}>
      <h2>{words.legendTitle}</h2>
      <dl>
        <dt>44 %</dt>
        <dd>{words.legend.value}</dd>
        <dt className={styles['gap']}>{words.shortGap} 2/4</dt>
        <dd>{words.legend.tooFew}</dd>
        <dt className={styles['gap']}>–</dt>
        <dd>{words.legend.noMeasure}</dd>
        <dt className={styles['unreleased']}>{words.noneReleased}</dt>
        <dd>{words.legend.noneReleased}</dd>
      </dl>
    </section>
  )
}
