import type { GoalNumber } from '@kommune17/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { readGoal } from '../../search.ts'
import { useMunicipality } from '../../session.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { KeyDatePicker } from '../key-date/key-date-picker.tsx'
import { ReportLink } from '../reports/report-link.tsx'
import { GoalFigureCard } from './goal-figure-card.tsx'
import { GoalMeasures, NoMeasures } from './goal-measures.tsx'
import { GoalTargets } from './goal-targets.tsx'
import { GoalTrend } from './goal-trend.tsx'
import styles from './goals.module.css'
import { MeasureTable } from './measure-table.tsx'

export function GoalPage() {
  const texts = useTexts()
  const params = useParams({ strict: false })
  const goal = readGoal(params.goal)
  if (goal !== undefined) return <KnownGoalPage key={goal} goal={goal} />
  return (
    <>
      <PageHeading title={texts.shell.notFoundTitle} />
      <Alert title={texts.goals.unknownGoal} />
    </>
  )
}

function KnownGoalPage({ goal }: { goal: GoalNumber }) {
  const texts = useTexts()
  const { key } = useMunicipality()
  const { asOf, search } = useAsOf()
  const trpc = useTRPC()
  const page = useQuery({
    ...trpc.goal.find.queryOptions({ municipality: key, goal, asOf }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading
        title={texts.goals.goalTitle(goal, texts.goalNames[goal])}
        above={<GoalSteps goal={goal} />}
        actions={
          <>
            <KeyDatePicker />
            <ReportLink search={{ ...search, goal }} />
          </>
        }
      />
      <QueryView query={page} height={40}>
        {(found) => <GoalCards page={found} />}
      </QueryView>
    </>
  )
}

function GoalCards({ page }: { page: Outputs['goal']['find'] }) {
  const { goals: words } = useTexts()
  const { goal } = page.figure
  const hasMeasures = page.measures.length > 0
  return (
    <div className={styles['cards']}>
      {hasMeasures ? <GoalFigureCard figure={page.figure} asOf={page.asOf} /> : <NoMeasures />}
      <div className={styles['columns']}>
        <GoalTrend goal={goal} until={page.asOf} />
        <GoalTargets goal={goal} targets={page.targets} />
      </div>
      {hasMeasures && <GoalMeasures goal={goal} measures={page.measures} />}
      {page.hindering.length > 0 && (
        <Card title={words.tradeOffsTitle} lead={words.tradeOffsLead}>
          <MeasureTable caption={words.tradeOffsTitle} goal={goal} measures={page.hindering} />
        </Card>
      )}
      {page.unconfirmed.length > 0 && (
        <Card title={words.unconfirmedTitle} lead={words.unconfirmedLead}>
          <MeasureTable caption={words.unconfirmedTitle} goal={goal} measures={page.unconfirmed} />
        </Card>
      )}
    </div>
  )
}

function GoalSteps({ goal }: { goal: GoalNumber }) {
  const { goals: words } = useTexts()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  const [previous, next] = [readGoal(goal - 1), readGoal(goal + 1)]
  return (
    <nav aria-label={words.title} className={styles['steps']}>
      <Link to={paths.goals} params={{ municipality: key }} search={search}>
        {words.backToGoals}
      </Link>
      <span>
        {previous && (
          <Link to={paths.goal} params={{ municipality: key, goal: String(previous) }} search={search}>
            {words.previous}
          </Link>
        )}
        {next && (
          <Link to={paths.goal} params={{ municipality: key, goal: String(next) }} search={search}>
            {words.next}
          </Link>
        )}
      </span>
    </nav>
  )
}
