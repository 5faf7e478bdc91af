import { auditRouter } from './features/audit/audit-router.ts'
import { decisionRouter } from './features/decisions/decision-router.ts'
import { goalRouter } from './features/goals/goal-router.ts'
import { linkRouter } from './features/links/link-router.ts'
import { measureRouter } from './features/measures/measure-router.ts'
import { milestoneRouter } from './features/milestones/milestone-router.ts'
import { networkRouter } from './features/networks/network-router.ts'
import { progressRouter } from './features/progress/progress-router.ts'
import { startRouter } from './features/start/start-router.ts'
import { structureRouter } from './features/structure/structure-router.ts'
import { router } from './trpc/procedures.ts'

/** Joins the feature routers; the web knows it by type only. */
export const appRouter = router({
  audit: auditRouter,
  decision: decisionRouter,
  goal: goalRouter,
  link: linkRouter,
  measure: measureRouter,
  milestone: milestoneRouter,
  network: networkRouter,
  progress: progressRouter,
  start: startRouter,
  structure: structureRouter,
})

export type AppRouter = typeof appRouter
