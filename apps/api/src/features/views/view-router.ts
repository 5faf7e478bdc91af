import { id, savedView } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { removeView } from './remove-view.ts'
import { saveView } from './save-view.ts'
import { showViews } from './show-views.ts'
import { viewIdView, viewListView } from './view-view.ts'

export const viewRouter = router({
  list: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({})))
    .output(viewListView)
    .query(({ ctx }) => showViews(ctx)),
  save: municipalityProcedure('measure.read')
    .input(inMunicipality(savedView))
    .output(viewIdView)
    .mutation(({ ctx, input }) => saveView(ctx, input)),
  remove: municipalityProcedure('measure.read')
    .input(inMunicipality(z.strictObject({ id })))
    .output(viewIdView)
    .mutation(({ ctx, input }) => removeView(ctx, input.id)),
})
