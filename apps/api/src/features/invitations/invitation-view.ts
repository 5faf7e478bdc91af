import { role } from '@kommune17/domain'
import * as z from 'zod/mini'

/** What the holder of a link may see before accepting: where to, as what, and for which address. */
export const invitationView = z.strictObject({
  place: z.string(),
  role,
  email: z.string(),
  /** True when the address already signs in here: the password asked for is then the existing one. */
  hasAccount: z.boolean(),
})
