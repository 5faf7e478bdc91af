import { useTexts } from '../../language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { GoalDistribution, GoalMean } from '../goals/goal-table.tsx'
import type { NetworkGoal } from './network-goal-page.tsx'
import styles from './networks.module.css'

/** Each municipality's own figure, in the order of names. */
export function NetworkGoalMunicipalities({ page }: { page: NetworkGoal }) {
  const { network: words } = useTexts()
  return (
    <DataTable
      caption={words.municipalitiesTitle}
      rows={page.municipalities}
      rowKey={({ key }) => key}
      columns={[
        { id: 'name', header: words.municipality, isRowHeader: true, cell: ({ name }) => name },
        {
          id: 'measures',
          header: words.measuresColumn,
          isNumeric: true,
          cell: ({ figure }) => figure?.measures ?? <span className={styles['gap']}>–</span>,
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
        },
        {
          id: 'mean',
          header: words.meanColumn,
          width: 14,
          cell: ({ figure }) =>
            figure === null ? <span className={styles['gap']}>–</span> : <GoalMean figure={figure} />,
        },
      ]}
    />
  )
}
