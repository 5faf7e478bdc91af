import { id, linkChanges, newLink } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { addLink } from './add-link.ts'
import { changeLink } from './change-link.ts'
import { confirmLink } from './confirm-link.ts'
import { linkIdView } from './link-view.ts'
import { removeLink } from './remove-link.ts'

export const linkRouter = router({
  add: municipalityProcedure('link.change')
    .input(inMunicipality(newLink))
    .output(linkIdView)
    .mutation(({ ctx, input }) => addLink(ctx, input)),
  change: municipalityProcedure('link.change')
    .input(inMunicipality(z.strictObject({ id, changes: linkChanges })))
    .output(linkIdView)
    .mutation(({ ctx, input }) => changeLink(ctx, input)),
  confirm: municipalityProcedure('link.change')
    .input(inMunicipality(z.strictObject({ id })))
    .output(linkIdView)
    .mutation(({ ctx, input }) => confirmLink(ctx, input.id)),
  remove: municipalityProcedure('link.change')
    .input(inMunicipality(z.strictObject({ id })))
    .output(linkIdView)
    .mutation(({ ctx, input }) => removeLink(ctx, input.id)),
})
