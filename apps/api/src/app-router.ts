import { aboutRouter } from './features/about/about-router.ts'
import { auditRouter } from './features/audit/audit-router.ts'
import { decisionRouter } from './features/decisions/decision-router.ts'
import { goalRouter } from './features/goals/goal-router.ts'
import { importRouter } from './features/imports/import-router.ts'
import { installationRouter } from './features/installation/installation-router.ts'
import { invitationRouter } from './features/invitations/invitation-router.ts'
import { linkRouter } from './features/links/link-router.ts'
import { measureRouter } from './features/measures/measure-router.ts'
import { memberRouter } from './features/members/member-router.ts'
import { milestoneRouter } from './features/milestones/milestone-router.ts'
import { municipalityRouter } from './features/municipalities/municipality-router.ts'
import { networkRouter } from './features/networks/network-router.ts'
import { paperSettingsRouter } from './features/paper-settings/paper-settings-router.ts'
import { progressRouter } from './features/progress/progress-router.ts'
import { reportRouter } from './features/reports/report-router.ts'
import { sessionRouter } from './features/session/session-router.ts'
import { startRouter } from './features/start/start-router.ts'
import { structureRouter } from './features/structure/structure-router.ts'
import { viewRouter } from './features/views/view-router.ts'
import { router } from './trpc/procedures.ts'

/** Joins the feature routers; the web knows it by type only. */
export const appRouter = router({
  about: aboutRouter,
  audit: auditRouter,
  decision: decisionRouter,
  goal: goalRouter,
  import: importRouter,
  installation: installationRouter,
  invitation: invitationRouter,
  link: linkRouter,
  measure: measureRouter,
  member: memberRouter,
  milestone: milestoneRouter,
  municipality: municipalityRouter,
  network: networkRouter,
  paperSettings: paperSettingsRouter,
  progress: progressRouter,
  report: reportRouter,
  session: sessionRouter,
  start: startRouter,
  structure: structureRouter,
  view: viewRouter,
})

export type AppRouter = typeof appRouter
