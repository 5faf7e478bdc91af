import {
  DomainError,
  emailAddress,
  id,
  lineText,
  municipalityKey,
  networkMembership,
  newNetwork,
} from '@kommune17/domain'
import * as z from 'zod/mini'
import { installationProcedure, router } from '../../trpc/procedures.ts'
import { invitationLink, invite } from '../invitations/invite.ts'
import { linkToInvitationView } from '../members/member-view.ts'
import { findMunicipality, listMunicipalities } from '../municipalities/municipality-store.ts'
import { municipalityView } from '../municipalities/municipality-view.ts'
import { done, doneView } from '../session/session-view.ts'
import { addMunicipality } from './add-municipality.ts'
import { addNetwork } from './add-network.ts'
import { findNetwork, listNetworks } from './installation-store.ts'
import { networkView, registerEntryView } from './installation-view.ts'
import { joinNetwork, leaveNetwork } from './join-network.ts'
import { searchOfficialRegister } from './register-store.ts'

const administer = () => installationProcedure('installation.administer')

export const installationRouter = router({
  municipalities: administer()
    .output(z.array(municipalityView))
    .query(({ ctx }) => listMunicipalities(ctx.scope, ctx.tx)),

  searchRegister: administer()
    .input(z.strictObject({ text: lineText(100) }))
    .output(z.array(registerEntryView))
    .query(({ input }) => searchOfficialRegister(input.text)),

  addMunicipality: administer()
    .input(z.strictObject({ key: municipalityKey }))
    .output(municipalityView)
    .mutation(({ ctx, input }) => addMunicipality(ctx, input.key)),

  networks: installationProcedure('network.change')
    .output(z.array(networkView))
    .query(({ ctx }) => listNetworks(ctx.scope, ctx.tx)),

  addNetwork: installationProcedure('network.change')
    .input(newNetwork)
    .output(z.strictObject({ id: z.string() }))
    .mutation(async ({ ctx, input }) => ({ id: await addNetwork(ctx, input.name) })),

  joinNetwork: installationProcedure('network.change')
    .input(networkMembership)
    .output(doneView)
    .mutation(async ({ ctx, input }) => {
      await joinNetwork(ctx, input)
      return done
    }),

  leaveNetwork: installationProcedure('network.change')
    .input(networkMembership)
    .output(doneView)
    .mutation(async ({ ctx, input }) => {
      await leaveNetwork(ctx, input)
      return done
    }),

  inviteCoordinator: installationProcedure('member.change')
    .input(z.strictObject({ municipality: municipalityKey, email: emailAddress }))
    .output(linkToInvitationView)
    .mutation(async ({ ctx, input: { municipality, email } }) => {
      if ((await findMunicipality(ctx.scope, ctx.tx, municipality)) === null)
        throw new DomainError('not-found')
      const invitee = { municipalityKey: municipality, networkId: null, email, departmentId: null }
      const token = await invite(ctx, { ...invitee, role: 'coordinator' })
      return { link: invitationLink(ctx.services.baseUrl, token) }
    }),

  inviteNetworkCoordinator: installationProcedure('member.change')
    .input(z.strictObject({ network: id, email: emailAddress }))
    .output(linkToInvitationView)
    .mutation(async ({ ctx, input: { network, email } }) => {
      await findNetwork(ctx.scope, ctx.tx, network)
      const invitee = { municipalityKey: null, networkId: network, email, departmentId: null }
      const token = await invite(ctx, { ...invitee, role: 'network-coordinator' })
      return { link: invitationLink(ctx.services.baseUrl, token) }
    }),
})
