import { goalColours } from '@kommune17/charts'
import type { GoalNumber } from '@kommune17/domain'
import styles from './goal-square.module.css'

/** The goal's number on its colour; our own drawing, as the UN's tiles are not free. Always beside or inside a name. */
export function GoalSquare({ goal, isSmall = false }: { goal: GoalNumber; isSmall?: boolean }) {
  const { background, text } = goalColours[goal]
  return (
    <span
      aria-hidden="true"
      className={isSmall ? styles['small'] : styles['square']}
      style={{ backgroundColor: background, color: text }}
    >
      {goal}
    </span>
  )
}
