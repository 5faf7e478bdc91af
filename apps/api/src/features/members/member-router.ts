import { DomainError, id, municipalRoles, newInvitation } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { listOpenInvitations, markRevoked } from '../invitations/invitation-store.ts'
import { invitationLink, invite } from '../invitations/invite.ts'
import { done, doneView } from '../session/session-view.ts'
import { changeMemberRole } from './change-member-role.ts'
import { endMembership } from './end-membership.ts'
import { listMembers, requireOwnDepartment } from './member-store.ts'
import { linkToInvitationView, memberListView } from './member-view.ts'

const roleChange = z.strictObject({ id, role: z.enum(municipalRoles), departmentId: z.nullable(id) })

export const memberRouter = router({
  list: municipalityProcedure('member.read')
    .input(inMunicipality(z.strictObject({})))
    .output(memberListView)
    .query(async ({ ctx }) => ({
      members: await listMembers(ctx.scope, ctx.tx, ctx.today),
      invitations: await listOpenInvitations(ctx.scope, ctx.tx, ctx.now),
    })),

  invite: municipalityProcedure('member.change')
    .input(inMunicipality(newInvitation))
    .output(linkToInvitationView)
    .mutation(async ({ ctx, input: { municipality, email, role, departmentId } }) => {
      await requireOwnDepartment(ctx.scope, ctx.tx, departmentId)
      const invitee = { municipalityKey: municipality, networkId: null, email, role, departmentId }
      return { link: invitationLink(ctx.services.baseUrl, await invite(ctx, invitee)) }
    }),

  revokeInvitation: municipalityProcedure('member.change')
    .input(inMunicipality(z.strictObject({ id })))
    .output(doneView)
    .mutation(async ({ ctx: { scope, tx, now }, input }) => {
      if (!(await markRevoked(scope, tx, { id: input.id, now }))) throw new DomainError('not-found')
      const event = {
        at: now,
        action: 'member.revokeInvitation',
        objectKind: 'invitation',
        objectId: input.id,
      }
      await recordAudit(scope, tx, event)
      return done
    }),

  changeRole: municipalityProcedure('member.change')
    .input(inMunicipality(roleChange))
    .output(doneView)
    .mutation(async ({ ctx, input }) => {
      await changeMemberRole(ctx, input)
      return done
    }),

  end: municipalityProcedure('member.change')
    .input(inMunicipality(z.strictObject({ id })))
    .output(doneView)
    .mutation(async ({ ctx, input }) => {
      await endMembership(ctx, input.id)
      return done
    }),
})
