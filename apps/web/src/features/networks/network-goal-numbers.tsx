import { useFormat, useTexts } from '../../language.tsx'
import type { NetworkGoal } from './network-goal-page.tsx'
import styles from './networks.module.css'

/** Coverage, median and middle half; where too few municipalities show a mean, the reason stands instead. */
export function NetworkGoalNumbers({ figure }: { figure: NetworkGoal['figure'] }) {
  const texts = useTexts()
  const format = useFormat()
  const words = texts.network
  const { covered, of, n, median, lowerQuartile, upperQuartile } = figure
  return (
    <dl className={styles['numbers']}>
      <div>
        <dt>{words.coverage}</dt>
        <dd>
          {words.coverageOf(covered, of)}
          <small>{words.coverageHint}</small>
        </dd>
      </div>
      <div>
        <dt>{words.median}</dt>
        <dd>
          {median === null ? <Hidden n={n} /> : format.percent(median, 1)}
          {median !== null && <small>{words.medianHint(n)}</small>}
        </dd>
      </div>
      <div>
        <dt>{words.iqr}</dt>
        <dd>
          {lowerQuartile === null || upperQuartile === null ? (
            <Hidden n={n} />
          ) : (
            words.iqrRange(format.percent(lowerQuartile, 1), format.percent(upperQuartile, 1))
          )}
        </dd>
      </div>
    </dl>
  )
}

function Hidden({ n }: { n: number }) {
  const texts = useTexts()
  return (
    <>
      <span aria-hidden="true">–</span>
      <small>{texts.network.tooFewMeans(n)}</small>
    </>
  )
}
