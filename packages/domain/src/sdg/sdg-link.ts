import type { GoalNumber } from './goal-number.ts'
import type { TargetCode } from './targets.ts'

export const linkRoles = ['primary', 'secondary'] as const
export type LinkRole = (typeof linkRoles)[number]

/** `hinders` records a trade-off; it is listed apart and never subtracted. */
export const linkEffects = ['supports', 'hinders'] as const
export type LinkEffect = (typeof linkEffects)[number]

/** Suggested and adopted links wait for a person's confirmation before they count. */
export const linkOrigins = ['manual', 'suggested', 'imported', 'adopted'] as const
export type LinkOrigin = (typeof linkOrigins)[number]

/** A measure's link to a goal (`target` null) or to one of its targets; only confirmed links count. */
export type SdgLink = {
  readonly goal: GoalNumber
  readonly target: TargetCode | null
  readonly role: LinkRole
  readonly effect: LinkEffect
  readonly isConfirmed: boolean
}

/** True when the person who enters or imports a link confirms it by doing so. */
export function isConfirmedByOrigin(origin: LinkOrigin): boolean {
  return origin === 'manual' || origin === 'imported'
}

/** True for the links that make a measure count for a goal: confirmed, and in support of it. */
export function isCountedLink(link: Pick<SdgLink, 'effect' | 'isConfirmed'>): boolean {
  return link.isConfirmed && link.effect === 'supports'
}
