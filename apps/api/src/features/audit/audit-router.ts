import { id } from '@kommune17/domain'
import * as z from 'zod/mini'
import { inMunicipality, municipalityProcedure, router } from '../../trpc/procedures.ts'
import { showMeasureTrail } from './audit-trail.ts'
import { auditTrailView } from './audit-view.ts'

export const auditRouter = router({
  forMeasure: municipalityProcedure('audit.read')
    .input(inMunicipality(z.strictObject({ measureId: id, cursor: z.optional(id) })))
    .output(auditTrailView)
    .query(({ ctx, input }) => showMeasureTrail(ctx, input)),
})
