import { useFormat, useTexts } from '../../language.tsx'
import { SavedTable } from '../../saved-table.tsx'
import { meanColumns, statusColumns } from '../goals/goal-columns.ts'
import { GoalDistribution, GoalMean } from '../goals/goal-table.tsx'
import type { NetworkGoal } from './network-goal-page.tsx'
import styles from './networks.module.css'

/** Each municipality's own figure, in the order of names. */
export function NetworkGoalMunicipalities({ page }: { page: NetworkGoal }) {
  const texts = useTexts()
  const format = useFormat()
  const { network: words, goalNames } = texts
  const { goal } = page.figure
  const figureOf = ({ figure }: NetworkGoal['municipalities'][number]) => figure
  return (
    <SavedTable
      caption={words.municipalitiesTitle}
      about={`${words.goalTitle(goal, goalNames[goal])}, ${page.network.name}`}
      keyDate={page.asOf}
      rows={page.municipalities}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'name',
          header: words.municipality,
          isRowHeader: true,
          cell: ({ name }) => name,
          value: ({ name }) => name,
        },
        {
          id: 'measures',
          header: words.measuresColumn,
          isNumeric: true,
          cell: ({ figure }) => figure?.measures ?? <span className={styles['gap']}>–</span>,
          kind: 'number',
          value: ({ figure }) => figure?.measures ?? null,
        },
        {
          id: 'distribution',
          header: words.distributionColumn,
          width: 18,
          cell: ({ figure }) =>
            figure === null ? (
              <span className={styles['gap']}>{words.noneReleased}</span>
            ) : (
              <GoalDistribution figure={figure} />
            ),
          values: statusColumns(figureOf, { texts, format }),
        },
        {
          id: 'mean',
          header: words.meanColumn,
          width: 14,
          cell: ({ figure }) =>
            figure === null ? <span className={styles['gap']}>–</span> : <GoalMean figure={figure} />,
          values: meanColumns(figureOf, { texts, format, missing: words.noneReleased }),
        },
      ]}
    />
  )
}
