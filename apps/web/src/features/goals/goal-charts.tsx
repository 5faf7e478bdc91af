import { goalOverviewChart, meanWithBoundsChart } from '@kommune17/charts'
import { ChartFigure } from '@kommune17/charts/react'
import type { GoalFigure, IsoDate } from '@kommune17/domain'
import { useFormat, useTexts } from '../../language.tsx'
import { saveTable } from '../../save-table.ts'
import { Card } from '../../ui/card.tsx'

/** Distribution and mean of all goals as drawings, each with its table, CSV and calculation. */
export function GoalCharts({ goals, asOf }: { goals: readonly GoalFigure[]; asOf: IsoDate }) {
  const texts = useTexts()
  const format = useFormat()
  const words = { texts, format }
  return (
    <>
      <Card>
        <ChartFigure
          saveSpreadsheet={saveTable}
          model={goalOverviewChart(goals, asOf, words)}
          texts={texts}
          format={format}
          headingLevel={2}
        />
      </Card>
      <Card>
        <ChartFigure
          saveSpreadsheet={saveTable}
          model={meanWithBoundsChart(goals, asOf, words)}
          texts={texts}
          format={format}
          headingLevel={2}
        />
      </Card>
    </>
  )
}
