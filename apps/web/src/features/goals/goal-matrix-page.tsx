import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useAsOf } from '../../as-of.ts'
import { useTexts } from '../../language.tsx'
import { useMunicipality } from '../../session.ts'
import { useTRPC } from '../../trpc.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { KeyDatePicker } from '../key-date/key-date-picker.tsx'
import { GoalsAtAGlance } from '../start/goals-at-a-glance.tsx'
import { GoalCharts } from './goal-charts.tsx'
import { GoalTable } from './goal-table.tsx'
import { GoalTableFile } from './goal-table-file.tsx'
import styles from './goals.module.css'

export function GoalMatrixPage() {
  const texts = useTexts()
  const { key } = useMunicipality()
  const { asOf } = useAsOf()
  const trpc = useTRPC()
  const matrix = useQuery({
    ...trpc.goal.matrix.queryOptions({ municipality: key, asOf }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading title={texts.goals.title} actions={<KeyDatePicker />}>
        <p>{texts.goals.lead}</p>
      </PageHeading>
      <QueryView query={matrix} height={40}>
        {(found) => (
          <div className={styles['cards']}>
            <div className={styles['wide']}>
              <GoalTable goals={found.goals} />
            </div>
            <div className={styles['narrow']}>
              <GoalsAtAGlance goals={found.goals} />
            </div>
            <GoalTableFile goals={found.goals} asOf={found.asOf} />
            <GoalCharts goals={found.goals} asOf={found.asOf} />
          </div>
        )}
      </QueryView>
    </>
  )
}
