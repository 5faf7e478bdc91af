import { type GoalNumber, goalNumbers, goalOfTarget, type TargetCode } from '@kommune17/domain'

export type TargetChoice = { readonly goal: GoalNumber; readonly target: TargetCode | null }

/** The id a list entry carries: `7` for a whole goal, `7.2` for a target. */
export function choiceId({ goal, target }: TargetChoice): string {
  return target ?? String(goal)
}

/** The choice an id stands for, or null. */
export function choiceOf(id: string): TargetChoice | null {
  const goalOfId = goalOfTarget(id)
  if (goalOfId !== null) return { goal: goalOfId, target: id }
  const goal = goalNumbers.find((number) => String(number) === id)
  return goal === undefined ? null : { goal, target: null }
}

/** The whole goals a search means: by number („7“, „7.2“, „Ziel 7“) or by a word of their name. */
export function matchingGoals(text: string, names: Readonly<Record<GoalNumber, string>>): GoalNumber[] {
  const wanted = fold(text)
  if (wanted === '') return [...goalNumbers]
  const number = /^(?:ziel|goal|sdg)? ?(\d{1,2})(?:\.\w*)?$/.exec(wanted)?.[1]
  if (number !== undefined) return goalNumbers.filter((goal) => String(goal) === number)
  return goalNumbers.filter((goal) => fold(names[goal]).includes(wanted))
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replaceAll(/\p{M}/gu, '').trim()
}
