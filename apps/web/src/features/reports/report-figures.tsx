import { allMeasuresChart, goalOverviewChart, meanWithBoundsChart } from '@kommune17/charts'
import { ChartFigure } from '@kommune17/charts/react'
import { useFormat, useTexts } from '../../language.tsx'
import { saveTable } from '../../save-table.ts'
import { Card } from '../../ui/card.tsx'
import { FactList } from '../measures/fact-list.tsx'
import styles from './reports.module.css'
import type { Report, ReportResult } from './use-reports.ts'

/** What the report says, drawn from the same models as its papers. */
export function ReportFigures({ report, result }: { report: Report; result: ReportResult }) {
  const texts = useTexts()
  const format = useFormat()
  const { reports: words, papers } = texts
  const { figures, measures } = result
  const { asOf } = report.choice
  const chartWords = { texts, format }
  const frame = { saveSpreadsheet: saveTable, texts, format, headingLevel: 3 } as const
  const covered = figures.goals.filter((goal) => goal.measures > 0)
  const charts = [
    allMeasuresChart({ ...figures, measures: measures.length }, asOf, chartWords),
    goalOverviewChart(figures.goals, asOf, chartWords),
    meanWithBoundsChart(covered, asOf, chartWords),
  ]
  const { overview } = figures
  const count = (n: number) => format.number(n)
  return (
    <>
      <Card
        title={words.preview.title}
        lead={words.preview.lead(texts.terms.measureCount(measures.length, count(measures.length)))}
      >
        <FactList
          facts={[
            { label: texts.start.onSchedule, value: count(overview.onSchedule) },
            { label: texts.start.late, value: count(overview.late) },
            { label: texts.start.unknown, value: count(overview.unknown) },
            { label: texts.start.due, value: count(overview.dueForConfirmation) },
          ]}
        />
        <div className={styles['charts']}>
          {charts.map((model) => (
            <ChartFigure key={model.title} model={model} {...frame} />
          ))}
        </div>
      </Card>
      <Card title={words.finances} lead={papers.finances.note}>
        <FactList facts={amounts()} />
      </Card>
    </>
  )

  function amounts() {
    return (['costPlanned', 'costActual', 'funding'] as const).map((name) => {
      const { sum, known, of } = figures[name]
      return {
        label: papers.finances[name],
        value: `${sum === null ? papers.gap : format.money(sum)} (${papers.finances.known(known, of)})`,
      }
    })
  }
}
