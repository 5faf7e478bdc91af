import { role } from '@kommune17/domain'
import * as z from 'zod/mini'

/** Members by name only: addresses of colleagues are nobody's business but the invitation's. */
export const memberListView = z.strictObject({
  members: z.array(
    z.strictObject({
      id: z.string(),
      userId: z.string(),
      name: z.string(),
      role,
      departmentId: z.nullable(z.string()),
      validFrom: z.string(),
    }),
  ),
  invitations: z.array(
    z.strictObject({
      id: z.string(),
      email: z.string(),
      role,
      departmentId: z.nullable(z.string()),
      expiresAt: z.string(),
    }),
  ),
})

export const linkToInvitationView = z.strictObject({ link: z.string() })
