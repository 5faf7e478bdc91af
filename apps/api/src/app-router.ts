import { router } from './trpc/procedures.ts'

/** Joins the feature routers; the web knows it by type only. */
export const appRouter = router({})

export type AppRouter = typeof appRouter
