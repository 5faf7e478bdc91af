import { networkDistributionChart, networkGoalChart } from '@kommune17/charts'
import { ChartFigure } from '@kommune17/charts/react'
import { type GoalNumber, goalNumbers } from '@kommune17/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { saveTable } from '../../save-table.ts'
import { readGoal } from '../../search.ts'
import { type Outputs, useTRPC } from '../../trpc.ts'
import { Alert } from '../../ui/alert.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Select } from '../../ui/select.tsx'
import { KeyDatePicker } from '../key-date/key-date-picker.tsx'
import { NetworkGoalMunicipalities } from './network-goal-municipalities.tsx'
import { NetworkGoalNumbers } from './network-goal-numbers.tsx'
import styles from './networks.module.css'

export type NetworkGoal = Outputs['network']['goal']

export function NetworkGoalPage() {
  const texts = useTexts()
  const params = useParams({ strict: false })
  const goal = readGoal(params.goal)
  if (goal !== undefined && params.networkId !== undefined)
    return <KnownGoalPage key={goal} goal={goal} networkId={params.networkId} />
  return (
    <>
      <PageHeading title={texts.shell.notFoundTitle} />
      <Alert title={texts.goals.unknownGoal} />
    </>
  )
}

type KnownGoalProps = { goal: GoalNumber; networkId: string }

function KnownGoalPage({ goal, networkId }: KnownGoalProps) {
  const texts = useTexts()
  const { asOf, search } = useAsOf()
  const trpc = useTRPC()
  const page = useQuery({
    ...trpc.network.goal.queryOptions({ network: networkId, goal, asOf }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading
        title={texts.network.goalTitle(goal, texts.goalNames[goal])}
        above={
          <p className={styles['back']}>
            <Link to={paths.network} params={{ networkId }} search={search}>
              {texts.network.back}
            </Link>
          </p>
        }
        actions={
          <>
            <GoalChoice goal={goal} networkId={networkId} />
            <KeyDatePicker />
          </>
        }
      >
        {page.data && <p>{texts.network.goalLead(page.data.network.name)}</p>}
      </PageHeading>
      <QueryView query={page} height={40}>
        {(found) => <GoalCards page={found} />}
      </QueryView>
    </>
  )
}

function GoalCards({ page }: { page: NetworkGoal }) {
  const texts = useTexts()
  const format = useFormat()
  const words = { texts, format }
  return (
    <div className={styles['page']}>
      <Card title={texts.network.figureTitle}>
        <NetworkGoalNumbers figure={page.figure} />
        <div className={styles['columns']}>
          <ChartFigure
            saveSpreadsheet={saveTable}
            model={networkGoalChart(page.figure, page.asOf, words)}
            texts={texts}
            format={format}
          />
          <ChartFigure
            saveSpreadsheet={saveTable}
            model={networkDistributionChart(page.figure, page.asOf, words)}
            texts={texts}
            format={format}
          />
        </div>
      </Card>
      <Card title={texts.network.municipalitiesTitle}>
        <NetworkGoalMunicipalities page={page} />
      </Card>
    </div>
  )
}

function GoalChoice({ goal, networkId }: KnownGoalProps) {
  const texts = useTexts()
  const navigate = useNavigate()
  const { search } = useAsOf()
  return (
    <Select
      label={texts.network.otherGoal}
      value={String(goal)}
      options={goalNumbers.map((it) => ({ value: String(it), label: `${it} ${texts.goalNames[it]}` }))}
      onChange={(next) => navigate({ to: paths.networkGoal, params: { networkId, goal: next }, search })}
    />
  )
}
