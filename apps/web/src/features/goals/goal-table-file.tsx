import { freshnessLevels, type GoalFigure, type IsoDate } from '@kommune17/domain'
import { useFormat, useTexts } from '../../language.tsx'
import { TableFile } from '../../table-file.tsx'
import { meanColumns, statusColumns } from './goal-columns.ts'

type GoalTableFileProps = { goals: readonly GoalFigure[]; asOf: IsoDate }

/** The table of the 17 goals with every figure in a column of its own. */
export function GoalTableFile({ goals, asOf }: GoalTableFileProps) {
  const texts = useTexts()
  const words = { texts, format: useFormat() }
  const { goals: labels, charts } = texts
  const own = (figure: GoalFigure) => figure
  return (
    <TableFile
      caption={labels.tableCaption}
      rows={goals}
      keyDate={asOf}
      columns={[
        { label: labels.goal, value: ({ goal }) => charts.subject(goal, texts.goalNames[goal]) },
        { label: labels.measures, kind: 'number', value: ({ measures }) => measures },
        ...statusColumns(own, words),
        ...meanColumns(own, words),
        { label: labels.coverage, kind: 'percent', value: ({ coverage }) => coverage },
        { label: charts.columns.known, kind: 'number', value: ({ known }) => known },
        { label: charts.columns.committed, kind: 'number', value: ({ committed }) => committed },
        ...freshnessLevels.map((level) => ({
          label: texts.terms.freshness[level].label,
          kind: 'number' as const,
          value: ({ freshness, committed }: GoalFigure) => (committed === 0 ? null : freshness[level]),
        })),
        { label: labels.tradeOffsTitle, kind: 'number', value: ({ hindering }) => hindering },
        { label: labels.unconfirmedTitle, kind: 'number', value: ({ unconfirmed }) => unconfirmed },
      ]}
    />
  )
}
