import { DomainError } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { findMunicipality } from './municipality-store.ts'
import { municipalityView } from './municipality-view.ts'

export const municipalityRouter = router({
  find: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({})))
    .output(municipalityView)
    .query(async ({ ctx, input }) => {
      const found = await findMunicipality(ctx.scope, ctx.tx, input.municipality)
      if (found === null) throw new DomainError('not-found')
      return found
    }),
})
