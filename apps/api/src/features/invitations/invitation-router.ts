import { acceptInvitation as acceptInvitationInput, DomainError } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inIdentity } from '../../database.ts'
import { findUserIdByEmail } from '../../identity/user-store.ts'
import { publicProcedure, router } from '../../trpc/procedures.ts'
import { doneView } from '../session/session-view.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { findOpenInvitation } from './invitation-store.ts'
import { tokenHash } from './invitation-token.ts'
import { invitationView } from './invitation-view.ts'

export const invitationRouter = router({
  find: publicProcedure
    .input(z.pick(acceptInvitationInput, { token: true }))
    .output(invitationView)
    .query(async ({ ctx, input }) => {
      const attempt = { path: 'invitation.find', address: ctx.request.address, account: null } as const
      await ctx.services.limits.spend(attempt)
      const found = await inIdentity(ctx.services.database, async (tx) => {
        const invitation = await findOpenInvitation(tx, tokenHash(input.token), ctx.now)
        if (invitation === null) throw new DomainError('invitation-invalid')
        const hasAccount = (await findUserIdByEmail(tx, invitation.email)) !== null
        return { place: invitation.place, role: invitation.role, email: invitation.email, hasAccount }
      })
      await ctx.services.limits.succeed(attempt)
      return found
    }),

  accept: publicProcedure
    .input(acceptInvitationInput)
    .output(doneView)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
})
