import * as z from 'zod/mini'
import { issue } from '../inputs/field-issues.ts'
import { lineText } from '../inputs/field-schemas.ts'
import { type GoalNumber, goalNumbers, isGoalNumber } from '../sdg/goal-number.ts'
import { isCountedLink, type LinkRole, type SdgLink } from '../sdg/sdg-link.ts'
import { goalOfTarget, isTargetCode, type TargetCode, targets } from '../sdg/targets.ts'

const goalCode = z.string(issue('invalid')).check(z.refine(isGoalCode, issue('invalid')))
const goalCodes = z.array(goalCode, issue('invalid')).check(z.maxLength(186, issue('too-long')))

const typedGoals = z.strictObject({
  primary: goalCodes,
  secondary: goalCodes,
  reasons: z.optional(z.record(goalCode, lineText(300))),
})

/**
 * The goals a measure supports, confirmed: numbers of goals (`7`) and codes of targets (`7.2`). `reasons` holds the
 * justification of a code; where it is left out, the stored one stays.
 */
export const goalsCell = z.pipe(
  typedGoals,
  z.transform((cell: z.output<typeof typedGoals>): GoalsCell => inOrder(cell)),
)
export type GoalsCell = {
  readonly primary: readonly string[]
  readonly secondary: readonly string[]
  readonly reasons?: Readonly<Record<string, string>> | undefined
}

/** A link as the goals cell needs it. */
export type CellLink = SdgLink & { readonly id: string; readonly justification: string | null }

/** Which links to add, remove, or give another role or reason (a suggested one is confirmed by that). */
export type GoalsDecision = {
  readonly add: readonly GoalsLink[]
  readonly change: readonly (GoalsLink & { readonly id: string })[]
  readonly remove: readonly string[]
}

type GoalsLink = {
  readonly goal: GoalNumber
  readonly target: TargetCode | null
  readonly role: LinkRole
  readonly justification: string | null
}

/** The cell that shows these links. */
export function goalsCellOf(links: readonly (SdgLink & { justification?: string | null })[]): GoalsCell {
  const counted = links.filter(isCountedLink)
  const codes = (role: LinkRole) => counted.filter((link) => link.role === role).map(codeOf)
  const reasons = counted.flatMap((link) => (link.justification ? [[codeOf(link), link.justification]] : []))
  return inOrder({
    primary: codes('primary'),
    secondary: codes('secondary'),
    ...(reasons.length === 0 ? {} : { reasons: Object.fromEntries(reasons) }),
  })
}

/** What has to happen to a measure's links so that its cell shows `after`; what hinders a goal is left alone. */
export function decideGoals(links: readonly CellLink[], after: GoalsCell): GoalsDecision {
  const supporting = new Map(links.filter(isSupporting).map((link) => [codeOf(link), link]))
  const wanted = [...linksIn(after, 'primary'), ...linksIn(after, 'secondary')]
  const codes = new Set(wanted.map(codeOf))
  return {
    add: wanted.filter((link) => !supporting.has(codeOf(link))),
    change: wanted.flatMap((link) => {
      const known = supporting.get(codeOf(link))
      if (known === undefined) return []
      const justification = link.justification ?? known.justification
      const isSame = known.isConfirmed && known.role === link.role && known.justification === justification
      return isSame ? [] : [{ ...link, justification, id: known.id }]
    }),
    remove: [...supporting]
      .filter(([code, { isConfirmed }]) => isConfirmed && !codes.has(code))
      .map(([, { id }]) => id),
  }
}

function isSupporting({ effect }: SdgLink): boolean {
  return effect === 'supports'
}

function linksIn(cell: GoalsCell, role: LinkRole): GoalsLink[] {
  return cell[role].flatMap((code) => {
    const goal = goalOfCode(code)
    const target = isTargetCode(code) ? code : null
    return goal === null ? [] : [{ goal, target, role, justification: cell.reasons?.[code] ?? null }]
  })
}

function goalOfCode(code: string): GoalNumber | null {
  return isTargetCode(code) ? goalOfTarget(code) : (goalNumbers.find((goal) => String(goal) === code) ?? null)
}

function codeOf({ goal, target }: { goal: number; target: string | null }): string {
  return target ?? String(goal)
}

function isGoalCode(code: string): boolean {
  return isTargetCode(code) || (/^[1-9]\d?$/.test(code) && isGoalNumber(Number(code)))
}

const officialOrder = new Map(
  goalNumbers
    .flatMap((goal) => [
      String(goal),
      ...targets.filter((target) => target.goal === goal).map(({ code }) => code),
    ])
    .map((code, place) => [code, place]),
)

// Two cells with the same goals are the same cell; a code named twice counts as the more important.
function inOrder(cell: GoalsCell): GoalsCell {
  const primary = sorted(cell.primary)
  const secondary = sorted(cell.secondary.filter((code) => !primary.includes(code)))
  const codes = new Set([...primary, ...secondary])
  const reasons = Object.entries(cell.reasons ?? {}).filter(([code]) => codes.has(code))
  return {
    primary,
    secondary,
    ...(reasons.length === 0 ? {} : { reasons: Object.fromEntries(reasons) }),
  }
}

function sorted(codes: readonly string[]): string[] {
  const placeOf = (code: string) => officialOrder.get(code) ?? 0
  return [...new Set(codes)].sort((a, b) => placeOf(a) - placeOf(b))
}
