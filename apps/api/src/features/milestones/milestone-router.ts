import { id, milestoneChanges, newMilestone } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { addMilestone } from './add-milestone.ts'
import { changeMilestone } from './change-milestone.ts'
import { milestoneIdView } from './milestone-view.ts'
import { removeMilestone } from './remove-milestone.ts'

export const milestoneRouter = router({
  add: municipalityProcedure('milestone.change')
    .input(inMunicipality(newMilestone))
    .output(milestoneIdView)
    .mutation(({ ctx, input }) => addMilestone(ctx, input)),
  change: municipalityProcedure('milestone.change')
    .input(inMunicipality(z.strictObject({ id, changes: milestoneChanges })))
    .output(milestoneIdView)
    .mutation(({ ctx, input }) => changeMilestone(ctx, input)),
  remove: municipalityProcedure('milestone.change')
    .input(inMunicipality(z.strictObject({ id })))
    .output(milestoneIdView)
    .mutation(({ ctx, input }) => removeMilestone(ctx, input.id)),
})
