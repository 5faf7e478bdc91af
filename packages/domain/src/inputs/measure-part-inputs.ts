import * as z from 'zod/mini'
import { measureStatuses } from '../measures/measure-status.ts'
import { linkEffects, linkRoles } from '../sdg/sdg-link.ts'
import { issue } from './field-issues.ts'
import {
  goalNumber,
  id,
  isoDate,
  lineOrNull,
  lineText,
  orNull,
  percent,
  targetCode,
  textOrNull,
  webAddress,
  wholeNumber,
} from './field-schemas.ts'

const dayOrNull = z.nullable(isoDate)

/** One Sachstand; without a key date it is meant for today. */
export const newProgress = z.strictObject({
  measureId: id,
  status: z.enum(measureStatuses, issue('invalid')),
  progress: orNull(z.nullable(percent)),
  keyDate: orNull(dayOrNull),
  note: orNull(textOrNull(4_000)),
})
export type NewProgress = z.output<typeof newProgress>
export type NewProgressInput = z.input<typeof newProgress>

const role = z.enum(linkRoles, issue('invalid'))
const effect = z.enum(linkEffects, issue('invalid'))
const justification = lineOrNull(300)

/** A link to a goal, or to one of its targets; what a person enters is confirmed by that. */
export const newLink = z.strictObject({
  measureId: id,
  goal: goalNumber,
  target: orNull(z.nullable(targetCode)),
  role: z._default(role, 'primary'),
  effect: z._default(effect, 'supports'),
  justification: orNull(justification),
})
export type NewLink = z.output<typeof newLink>
export type NewLinkInput = z.input<typeof newLink>

/** What may change on a link; goal and target are its identity. */
export const linkChanges = z.exactPartial(z.strictObject({ role, effect, justification }))
export type LinkChanges = z.output<typeof linkChanges>

const milestoneField = {
  title: lineText(200),
  due: dayOrNull,
  weight: wholeNumber(1, 100),
  doneOn: dayOrNull,
  droppedOn: dayOrNull,
}

/** A milestone, open unless a day says otherwise; weight 1 unless stated. */
export const newMilestone = z.strictObject({
  measureId: id,
  title: milestoneField.title,
  due: orNull(milestoneField.due),
  weight: z._default(milestoneField.weight, 1),
  doneOn: orNull(milestoneField.doneOn),
  droppedOn: orNull(milestoneField.droppedOn),
})
export type NewMilestone = z.output<typeof newMilestone>
export type NewMilestoneInput = z.input<typeof newMilestone>

export const milestoneChanges = z.exactPartial(z.strictObject(milestoneField))
export type MilestoneChanges = z.output<typeof milestoneChanges>

const decisionField = {
  body: lineText(200),
  decidedOn: dayOrNull,
  paperNumber: lineOrNull(60),
  result: lineOrNull(300),
  url: z.nullable(webAddress),
  isPublic: z.boolean(issue('invalid')),
}

/** A decision of a body (council, committee); everything but the body's name may be missing. */
export const newDecision = z.strictObject({
  measureId: id,
  body: decisionField.body,
  decidedOn: orNull(decisionField.decidedOn),
  paperNumber: orNull(decisionField.paperNumber),
  result: orNull(decisionField.result),
  url: orNull(decisionField.url),
  /** Taken in a sitting everybody may attend: only then may a public report name it. */
  isPublic: z._default(decisionField.isPublic, false),
})
export type NewDecision = z.output<typeof newDecision>
export type NewDecisionInput = z.input<typeof newDecision>

export const decisionChanges = z.exactPartial(z.strictObject(decisionField))
export type DecisionChanges = z.output<typeof decisionChanges>
