import { id, newProgress } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { confirmUnchanged } from './confirm-unchanged.ts'
import { logProgress } from './log-progress.ts'
import { recordedUpdateView } from './progress-view.ts'

export const progressRouter = router({
  log: municipalityProcedure('progress.log')
    .input(inMunicipality(newProgress))
    .output(recordedUpdateView)
    .mutation(({ ctx, input }) => logProgress(ctx, input)),
  confirmUnchanged: municipalityProcedure('progress.log')
    .input(inMunicipality(z.strictObject({ measureId: id })))
    .output(recordedUpdateView)
    .mutation(({ ctx, input }) => confirmUnchanged(ctx, input.measureId)),
})
