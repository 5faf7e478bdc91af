import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { KeyDatePicker } from '../key-date/key-date-picker.tsx'
import { ReportLink } from '../reports/report-link.tsx'
import { GoalsAtAGlance } from './goals-at-a-glance.tsx'
import { OverviewNumbers } from './overview-numbers.tsx'
import { RecentChanges } from './recent-changes.tsx'
import styles from './start-page.module.css'

export function StartPage() {
  const texts = useTexts()
  const { key, name } = useMunicipality()
  const { asOf, search } = useAsOf()
  const trpc = useTRPC()
  const start = useQuery({
    ...trpc.start.show.queryOptions({ municipality: key, asOf }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading
        title={texts.start.title(name)}
        actions={
          <>
            <KeyDatePicker />
            <ReportLink search={search} />
          </>
        }
      />
      <QueryView
        query={start}
        height={40}
        isEmpty={({ hasMeasures }) => !hasMeasures}
        empty={<NoMeasuresYet />}
      >
        {(found) => <StartCards start={found} />}
      </QueryView>
    </>
  )
}

function StartCards({ start }: { start: Outputs['start']['show'] }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  if (start.overview.total === 0) return <EmptyState title={texts.start.nothingThen} />
  return (
    <div className={styles['cards']}>
      <OverviewNumbers overview={start.overview} />
      <Card
        title={texts.start.goalsTitle}
        lead={texts.start.goalsLead}
        action={
          <Link to={paths.goals} params={{ municipality: key }} search={search}>
            {texts.start.allGoals}
          </Link>
        }
      >
        <GoalsAtAGlance goals={start.goals} />
      </Card>
      <Card title={texts.start.recentTitle}>
        <RecentChanges recent={start.recent} />
      </Card>
    </div>
  )
}

function NoMeasuresYet() {
  const texts = useTexts()
  const { key, can } = useMunicipality()
  if (!can('measure.create'))
    return <EmptyState title={texts.start.emptyTitle}>{texts.start.emptyReader}</EmptyState>
  return (
    <EmptyState
      title={texts.start.emptyTitle}
      action={
        <Link
          to={paths.newMeasure}
          params={{ municipality: key }}
          className={buttonClass({ variant: 'primary' })}
        >
          {texts.start.emptyAction}
        </Link>
      }
    >
      {texts.start.emptyText}
    </EmptyState>
  )
}
