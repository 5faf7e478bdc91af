import { distributionBar, noMeanText } from '@kommune17/charts'
import { DistributionBar, GoalTile } from '@kommune17/charts/react'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../../as-of.ts'
import { useFormat, useTexts } from '../../language.tsx'
import { paths } from '../../paths.ts'
import { useMunicipality } from '../../session.ts'
import type { Outputs } from '../../trpc.ts'
import styles from './start-page.module.css'

type Goal = Outputs['start']['show']['goals'][number]

export function GoalsAtAGlance({ goals }: { goals: readonly Goal[] }) {
  return (
    <ul className={styles['goals']}>
      {goals.map((figure) => (
        <li key={figure.goal}>
          <GoalLink figure={figure} />
        </li>
      ))}
    </ul>
  )
}

function GoalLink({ figure }: { figure: Goal }) {
  const texts = useTexts()
  const format = useFormat()
  const { key } = useMunicipality()
  const { search } = useAsOf()
  const words = { texts, format }
  const name = texts.goalNames[figure.goal]
  const bar = distributionBar({ ...figure, key: String(figure.goal), label: name }, words)
  return (
    <Link
      to={paths.goal}
      params={{ municipality: key, goal: String(figure.goal) }}
      search={search}
      className={styles['goal']}
    >
      <GoalTile goal={figure.goal} texts={texts} isNameHidden />
      <span aria-hidden="true" className={styles['goalName']}>
        {name}
      </span>
      <span className={styles['goalValue']}>
        {figure.mean === null ? <small>{noMeanText(figure, words)}</small> : format.percent(figure.mean, 0)}
      </span>
      <span className={styles['goalBar']}>
        <DistributionBar model={bar} />
      </span>
    </Link>
  )
}
