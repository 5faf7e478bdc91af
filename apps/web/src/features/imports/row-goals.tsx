import { GoalTile } from '@kommune17/charts/react'
import type { GoalNumber } from '@kommune17/domain'
import { useTexts } from '../../language.tsx'
import styles from './rows-table.module.css'
import type { ImportRow } from './use-import.ts'

type Values = ImportRow['plan']['values']

/** The goals a row names; those it only touches and its targets stand below in numbers. */
export function RowGoals({ values }: { values: Values }) {
  const { rows: words } = useTexts().importing
  const { primaryGoals, secondaryGoals, targets } = values
  if (primaryGoals.length + secondaryGoals.length === 0) return <span className={styles['none']}>–</span>
  return (
    <>
      <Tiles goals={primaryGoals} />
      {secondaryGoals.length > 0 && (
        <small className={styles['reason']}>{words.secondary(secondaryGoals.join(', '))}</small>
      )}
      {targets.length > 0 && <small className={styles['reason']}>{targets.join(', ')}</small>}
    </>
  )
}

function Tiles({ goals }: { goals: readonly GoalNumber[] }) {
  const texts = useTexts()
  return (
    <ul className={styles['goals']}>
      {goals.map((goal) => (
        <li key={goal}>
          <GoalTile goal={goal} texts={texts} isSmall isNameHidden />
        </li>
      ))}
    </ul>
  )
}
