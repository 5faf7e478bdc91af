import { municipalityKey, role } from '@kommune17/domain'
import * as z from 'zod/mini'

const membershipView = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('municipality'),
    key: municipalityKey,
    name: z.string(),
    role,
    departmentId: z.nullable(z.string()),
  }),
  z.strictObject({
    kind: z.literal('network'),
    id: z.string(),
    name: z.string(),
    role,
    departmentId: z.null(),
  }),
])
export type MembershipView = z.output<typeof membershipView>

/** Everything the web needs to know before it draws its first page. */
export const meView = z.strictObject({
  user: z.nullable(z.strictObject({ id: z.string(), name: z.string(), email: z.string() })),
  /** Null for visitors. Nothing a person does moves it; only signing in again does. */
  sessionEnd: z.nullable(z.strictObject({ at: z.string(), secondsLeft: z.number() })),
  isAdministrator: z.boolean(),
  memberships: z.array(membershipView),
  demo: z.boolean(),
  setupOpen: z.boolean(),
  today: z.string(),
})

export const demoAccountView = z.strictObject({
  id: z.string(),
  role,
  name: z.string(),
  place: z.string(),
})

export const doneView = z.strictObject({ done: z.literal(true) })
export const done = { done: true } as const
