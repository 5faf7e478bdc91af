import { goalTrendChart } from '@kommune17/charts'
import { ChartFigure } from '@kommune17/charts/react'
import type { GoalNumber, IsoDate } from '@kommune17/domain'
import { useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../language.tsx'
import { saveTable } from '../../save-table.ts'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { Card } from '../../ui/card.tsx'
import { QueryView } from '../../ui/query-view.tsx'

export function GoalTrend({ goal, until }: { goal: GoalNumber; until: IsoDate }) {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const trpc = useTRPC()
  const trend = useQuery(trpc.goal.trend.queryOptions({ municipality: key, goal, until }))
  return (
    <Card>
      <QueryView query={trend} height={20}>
        {(points) => (
          <ChartFigure
            saveSpreadsheet={saveTable}
            model={goalTrendChart(goal, points, { texts, format })}
            texts={texts}
            format={format}
          />
        )}
      </QueryView>
    </Card>
  )
}
