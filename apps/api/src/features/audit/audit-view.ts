import * as z from 'zod/mini'

/** Values before and after as JSON text would show them; ids of people and departments are resolved to names. */
const auditValue = z.nullable(z.union([z.string(), z.number(), z.boolean()]))

const auditEntryView = z.object({
  id: z.string(),
  at: z.string(),
  actorName: z.nullable(z.string()),
  actorRole: z.nullable(z.string()),
  via: z.enum(['web', 'command-line']),
  action: z.string(),
  objectKind: z.string(),
  changes: z.array(z.object({ field: z.string(), before: auditValue, after: auditValue })),
})

/** A page of the trail; `next` is the cursor of the one before it in time, null at the beginning. */
export const auditTrailView = z.object({ entries: z.array(auditEntryView), next: z.nullable(z.string()) })

export type AuditEntry = z.infer<typeof auditEntryView>
export type AuditTrail = z.infer<typeof auditTrailView>
