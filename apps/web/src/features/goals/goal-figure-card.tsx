import { meanWithBoundsChart, statusDistributionChart } from '@kommune17/charts'
import { ChartFigure } from '@kommune17/charts/react'
import type { GoalFigure, IsoDate } from '@kommune17/domain'
import { useFormat, useTexts } from '../../language.tsx'
import { saveTable } from '../../save-table.ts'
import { Card } from '../../ui/card.tsx'
import styles from './goals.module.css'

const factNames = ['measures', 'committed', 'known', 'completed', 'ongoing', 'excluded'] as const

/** The figure of a goal, whole: counts, distribution, mean with bounds, and how each is calculated. */
export function GoalFigureCard({ figure, asOf }: { figure: GoalFigure; asOf: IsoDate }) {
  const texts = useTexts()
  const format = useFormat()
  const words = { texts, format }
  return (
    <Card title={texts.goals.figureTitle}>
      <dl className={styles['facts']}>
        {factNames.map((name) => (
          <div key={name}>
            <dt>{texts.goals.facts[name]}</dt>
            <dd>{format.number(figure[name])}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['columns']}>
        <ChartFigure
          saveSpreadsheet={saveTable}
          model={statusDistributionChart(figure, asOf, words)}
          texts={texts}
          format={format}
        />
        <ChartFigure
          saveSpreadsheet={saveTable}
          model={meanWithBoundsChart([figure], asOf, words)}
          texts={texts}
          format={format}
        />
      </div>
    </Card>
  )
}
