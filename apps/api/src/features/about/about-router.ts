import { publicProcedure, router } from '../../trpc/procedures.ts'
import { operatorView } from './about-view.ts'

export const aboutRouter = router({
  operator: publicProcedure.output(operatorView).query(({ ctx }) => ctx.services.operator),
})
