import { GoalTile } from '@kommune17/charts/react'
import type { GoalNumber } from '@kommune17/domain'
import { type Texts, useTexts } from '../../language.tsx'
import styles from './goal-list.module.css'

type GoalLink = { goal: GoalNumber; effect: 'supports' | 'hinders'; isConfirmed: boolean }

/** The goals of a row as small squares, each goal once; what hinders or waits for confirmation looks different and says so. */
export function GoalList({ links }: { links: readonly GoalLink[] }) {
  const texts = useTexts()
  const goals = onePerGoal(links)
  if (goals.length === 0) return <span className={styles['none']}>{texts.measures.table.none}</span>
  return (
    <ul className={styles['goals']}>
      {goals.map((link) => {
        const name = describe(link, texts)
        return (
          <li key={`${link.goal}-${link.effect}`} title={name} className={markOf(link)}>
            <GoalTile goal={link.goal} texts={texts} isSmall isNameHidden />
            {link.effect === 'hinders' && <span aria-hidden="true">↯</span>}
            {!link.isConfirmed && <span aria-hidden="true">?</span>}
            <span className="visually-hidden">{marks(link, texts)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function describe(link: GoalLink, texts: Texts): string {
  return `${texts.links.goal(link.goal)}: ${texts.goalNames[link.goal]}${marks(link, texts)}`
}

function marks({ effect, isConfirmed }: GoalLink, texts: Texts): string {
  const hindering = effect === 'hinders' ? `, ${texts.terms.tradeOff}` : ''
  return isConfirmed ? hindering : `${hindering}, ${texts.links.unconfirmed}`
}

function markOf({ effect, isConfirmed }: GoalLink): string | undefined {
  if (effect === 'hinders' || !isConfirmed) return styles['marked']
  return undefined
}

function onePerGoal(links: readonly GoalLink[]): GoalLink[] {
  const found = new Map<string, GoalLink>()
  for (const link of links) {
    const key = `${link.goal}-${link.effect}`
    if (!found.has(key) || link.isConfirmed) found.set(key, link)
  }
  return [...found.values()].sort((a, b) => a.goal - b.goal)
}
