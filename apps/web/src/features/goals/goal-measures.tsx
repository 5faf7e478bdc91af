import type { GoalNumber } from '@kommune17/domain'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsOf } from '../../as-of.ts'
import { useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import type { Outputs } from '../../trpc.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './goals.module.css'
import { MeasureTable } from './measure-table.tsx'

type Measure = Outputs['goal']['find']['measures'][number]

/** As many as are taken in at a glance; the rest is one press away. */
const firstRows = 10

export function GoalMeasures({ goal, measures }: { goal: GoalNumber; measures: readonly Measure[] }) {
  const { goals: words } = useTexts()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  const [showsAll, setShowsAll] = useState(false)
  const isWhole = showsAll || measures.length <= firstRows + 2
  return (
    <Card
      title={words.measuresTitle}
      action={
        <Link to={paths.measures} params={{ municipality: key }} search={{ ...search, goal }}>
          {words.openList}
        </Link>
      }
    >
      <MeasureTable
        caption={words.measuresTitle}
        goal={goal}
        measures={isWhole ? measures : measures.slice(0, firstRows)}
        all={measures}
      />
      {!isWhole && (
        <div className={styles['more']}>
          <Button onPress={() => setShowsAll(true)}>{words.showAll(measures.length)}</Button>
        </div>
      )}
    </Card>
  )
}

/** What to do about a goal nobody works on yet. */
export function NoMeasures() {
  const texts = useTexts()
  const { key, can } = useMunicipality()
  if (!can('measure.create'))
    return <EmptyState title={texts.goals.measuresEmptyTitle}>{texts.goals.measuresEmptyReader}</EmptyState>
  return (
    <EmptyState
      title={texts.goals.measuresEmptyTitle}
      action={
        <Link
          to={paths.newMeasure}
          params={{ municipality: key }}
          className={buttonClass({ variant: 'primary' })}
        >
          {texts.start.addMeasure}
        </Link>
      }
    >
      {texts.goals.measuresEmptyText}
    </EmptyState>
  )
}
