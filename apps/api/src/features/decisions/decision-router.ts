import { decisionChanges, id, newDecision } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { addDecision } from './add-decision.ts'
import { changeDecision } from './change-decision.ts'
import { decisionIdView } from './decision-view.ts'
import { removeDecision } from './remove-decision.ts'

export const decisionRouter = router({
  add: municipalityProcedure('decision.change')
    .input(inMunicipality(newDecision))
    .output(decisionIdView)
    .mutation(({ ctx, input }) => addDecision(ctx, input)),
  change: municipalityProcedure('decision.change')
    .input(inMunicipality(z.strictObject({ id, changes: decisionChanges })))
    .output(decisionIdView)
    .mutation(({ ctx, input }) => changeDecision(ctx, input)),
  remove: municipalityProcedure('decision.change')
    .input(inMunicipality(z.strictObject({ id })))
    .output(decisionIdView)
    .mutation(({ ctx, input }) => removeDecision(ctx, input.id)),
})
