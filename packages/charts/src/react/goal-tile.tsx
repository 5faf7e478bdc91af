import type { GoalNumber } from '@kommune17/domain'
import type { Texts } from '@kommune17/i18n'
import { goalColours } from '../model/goal-colours.ts'
import styles from './goal-tile.module.css'

/** A goal as our own numbered square (the UN's icons are not free), with its name beside it or only spoken. */
export function GoalTile({
  goal,
  texts,
  isSmall = false,
  isNameHidden = false,
}: {
  goal: GoalNumber
  texts: Texts
  isSmall?: boolean
  isNameHidden?: boolean
}) {
  const { background, text } = goalColours[goal]
  return (
    <span className={styles['tile']}>
      <span
        aria-hidden="true"
        className={isSmall ? `${styles['square']} ${styles['small']}` : styles['square']}
        style={{ backgroundColor: background, color: text }}
      >
        {goal}
      </span>
      <span className={isNameHidden ? styles['hidden'] : styles['name']}>
        <span className={styles['hidden']}>{texts.terms.goalLabel(goal)}: </span>
        {texts.goalNames[goal]}
      </span>
    </span>
  )
}
