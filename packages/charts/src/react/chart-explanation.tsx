import type { Format, Texts } from '@kommune17/i18n'
import type { ExplanationFrame } from '../model/chart-model.ts'
import styles from './chart-explanation.module.css'

/** "Wie berechnet?": numerator, denominator, exclusions, key date and rule version of every figure shown. */
export function ChartExplanation({
  explanation,
  texts,
  format,
}: {
  explanation: ExplanationFrame
  texts: Texts
  format: Format
}) {
  const { figures } = texts
  return (
    <details className={styles['explanation']}>
      <summary>{figures.howCalculated}</summary>
      {explanation.figures.map(({ name, numerator, denominator, exclusions, note }) => (
        <div key={name}>
          <p>
            <strong>{name}</strong>
          </p>
          <dl className={styles['list']}>
            <dt>{figures.numerator}</dt>
            <dd>{numerator}</dd>
            <dt>{figures.denominator}</dt>
            <dd>{denominator}</dd>
            <dt>{figures.exclusions}</dt>
            <dd>{exclusions}</dd>
            <dt>{figures.note}</dt>
            <dd>{note}</dd>
          </dl>
        </div>
      ))}
      <p>
        {figures.keyDate}: {explanation.keyDate || texts.charts.gap} · {figures.ruleVersion}:{' '}
        {format.number(explanation.ruleVersion)}
      </p>
    </details>
  )
}
