import { DomainError } from '../errors.ts'
import type { GoalChoice } from '../inputs/measure-inputs.ts'
import type { SdgLink } from '../sdg/sdg-link.ts'
import { goalOfTarget } from '../sdg/targets.ts'

type LinkIdentity = Pick<SdgLink, 'goal' | 'target' | 'effect'>
type StoredLink = Pick<SdgLink, 'effect'> & { readonly id: string }

/** Refuses a link the measure already has (`duplicate-link`) or whose target belongs to another goal (`target-not-in-goal`). */
export function refuseImpossibleLink(existing: readonly LinkIdentity[], link: LinkIdentity): void {
  refuseForeignTarget(link)
  const key = keyOf(link)
  if (existing.some((other) => keyOf(other) === key)) {
    throw new DomainError('duplicate-link', { goal: link.goal, target: link.target })
  }
}

/** Refuses to take the last supported goal from a measure (`last-goal`); throws `not-found` for an unknown link. */
export function refuseLastGoal(existing: readonly StoredLink[], removedId: string): void {
  const removed = existing.find(({ id }) => id === removedId)
  if (removed === undefined) throw new DomainError('not-found')
  const remaining = existing.filter(({ id, effect }) => id !== removedId && effect === 'supports')
  if (removed.effect === 'supports' && remaining.length === 0) throw new DomainError('last-goal')
}

/** The confirmed links of a new measure, each once; throws `goal-required` or `target-not-in-goal`. */
export function linksOfNewMeasure(choices: readonly GoalChoice[]): SdgLink[] {
  if (choices.length === 0) throw new DomainError('goal-required')
  const links = new Map<string, SdgLink>()
  for (const choice of choices) {
    const link: SdgLink = { ...choice, effect: 'supports', isConfirmed: true }
    refuseForeignTarget(link)
    if (!links.has(keyOf(link))) links.set(keyOf(link), link)
  }
  return [...links.values()]
}

function refuseForeignTarget({ goal, target }: Pick<SdgLink, 'goal' | 'target'>): void {
  if (target !== null && goalOfTarget(target) !== goal) {
    throw new DomainError('target-not-in-goal', { goal, target })
  }
}

function keyOf({ goal, target, effect }: LinkIdentity): string {
  return `${goal}/${target ?? ''}/${effect}`
}
