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

export const auditTrailView = z.array(auditEntryView)

export type AuditEntry = z.infer<typeof auditEntryView>
