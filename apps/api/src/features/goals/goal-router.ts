import { goalNumber, isoDate } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { showGoalMatrix, showGoalPage, showGoalTrend } from './goal-pages.ts'
import { goalMatrixView, goalPageView, goalTrendView } from './goal-view.ts'

export const goalRouter = router({
  matrix: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({ asOf: z.optional(isoDate) })))
    .output(goalMatrixView)
    .query(({ ctx, input }) => showGoalMatrix(ctx, input)),
  find: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({ goal: goalNumber, asOf: z.optional(isoDate) })))
    .output(goalPageView)
    .query(({ ctx, input }) => showGoalPage(ctx, input)),
  trend: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({ goal: goalNumber, until: z.optional(isoDate) })))
    .output(goalTrendView)
    .query(({ ctx, input }) => showGoalTrend(ctx, input)),
})
