import { isoDate } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { showStart } from './start-page.ts'
import { startView } from './start-view.ts'

export const startRouter = router({
  show: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({ asOf: z.optional(isoDate) })))
    .output(startView)
    .query(({ ctx, input }) => showStart(ctx, input)),
})
