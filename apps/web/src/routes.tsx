import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { MunicipalityLayout } from './features/shell/municipality-layout.tsx'
import { NotFoundPage } from './features/shell/not-found-page.tsx'
import { PageErrorView } from './features/shell/page-error-view.tsx'
import { RootLayout } from './features/shell/root-layout.tsx'
import { homeOf } from './home.ts'
import { paths } from './paths.ts'
import { queryClient } from './query-client.ts'
import * as search from './search.ts'
import { trpc } from './trpc.ts'

const findSession = () => queryClient.ensureQueryData(trpc.session.me.queryOptions())

// The page's type stays out of the router's, so that pages may use the router's types without a circle.
const page = (load: () => Promise<Record<string, ComponentType>>, name: string) =>
  lazyRouteComponent(load, name)

const root = createRootRoute({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: PageErrorView,
  beforeLoad: async () => {
    await findSession()
  },
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ ...homeOf(await findSession()), replace: true })
  },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: search.readSignInSearch,
  beforeLoad: async ({ search: { next } }) => {
    const session = await findSession()
    if (session.user !== null)
      throw next === undefined ? redirect({ ...homeOf(session), replace: true }) : redirect({ href: next })
    if (session.setupOpen) throw redirect({ to: paths.setup, replace: true })
  },
  component: page(() => import('./features/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: paths.setup,
  validateSearch: search.readSetupSearch,
  beforeLoad: async () => {
    if (!(await findSession()).setupOpen) throw redirect({ to: paths.home, replace: true })
  },
  component: page(() => import('./features/sign-in/setup-page.tsx'), 'SetupPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: paths.invitation,
  component: page(() => import('./features/sign-in/invitation-page.tsx'), 'InvitationPage'),
})

const about = createRoute({
  getParentRoute: () => root,
  path: paths.about,
  component: page(() => import('./features/about/about-page.tsx'), 'AboutPage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: paths.accessibility,
  component: page(() => import('./features/about/accessibility-page.tsx'), 'AccessibilityPage'),
})

/** Everything below asks who you are, and brings you back after signing in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    if ((await findSession()).user === null)
      throw redirect({ to: paths.signIn, search: { next: location.href }, replace: true })
  },
})

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: paths.administration,
  component: page(() => import('./features/administration/administration-page.tsx'), 'AdministrationPage'),
})

const municipality = createRoute({
  getParentRoute: () => signedIn,
  path: '/$municipality',
  component: MunicipalityLayout,
})

const start = createRoute({
  getParentRoute: () => municipality,
  path: '/',
  validateSearch: search.readFigureSearch,
  component: page(() => import('./features/start/start-page.tsx'), 'StartPage'),
})

const measures = createRoute({
  getParentRoute: () => municipality,
  path: '/measures',
  validateSearch: search.readMeasureSearch,
  component: page(() => import('./features/measures/measure-list-page.tsx'), 'MeasureListPage'),
})

const newMeasure = createRoute({
  getParentRoute: () => municipality,
  path: '/measures/new',
  validateSearch: search.readFigureSearch,
  component: page(() => import('./features/measures/new-measure-page.tsx'), 'NewMeasurePage'),
})

const measure = createRoute({
  getParentRoute: () => municipality,
  path: '/measures/$measureId',
  validateSearch: search.readFigureSearch,
  component: page(() => import('./features/measures/measure-page.tsx'), 'MeasurePage'),
})

const imports = createRoute({
  getParentRoute: () => municipality,
  path: '/imports',
  component: page(() => import('./features/imports/imports-page.tsx'), 'ImportsPage'),
})

const importedList = createRoute({
  getParentRoute: () => municipality,
  path: '/imports/$importId',
  validateSearch: search.readImportSearch,
  component: page(() => import('./features/imports/import-page.tsx'), 'ImportPage'),
})

const goals = createRoute({
  getParentRoute: () => municipality,
  path: '/goals',
  validateSearch: search.readFigureSearch,
  component: page(() => import('./features/goals/goal-matrix-page.tsx'), 'GoalMatrixPage'),
})

const goal = createRoute({
  getParentRoute: () => municipality,
  path: '/goals/$goal',
  validateSearch: search.readFigureSearch,
  component: page(() => import('./features/goals/goal-page.tsx'), 'GoalPage'),
})

const reports = createRoute({
  getParentRoute: () => municipality,
  path: '/reports',
  component: page(() => import('./features/reports/reports-page.tsx'), 'ReportsPage'),
})

const newReport = createRoute({
  getParentRoute: () => municipality,
  path: '/reports/new',
  validateSearch: search.readMeasureSearch,
  component: page(() => import('./features/reports/new-report-page.tsx'), 'NewReportPage'),
})

const compareReports = createRoute({
  getParentRoute: () => municipality,
  path: '/reports/compare',
  validateSearch: search.readCompareSearch,
  component: page(() => import('./features/reports/compare-page.tsx'), 'ComparePage'),
})

const report = createRoute({
  getParentRoute: () => municipality,
  path: '/reports/$reportId',
  component: page(() => import('./features/reports/report-page.tsx'), 'ReportPage'),
})

const locateReport = createRoute({
  getParentRoute: () => signedIn,
  path: paths.locateReport,
  component: page(() => import('./features/reports/locate-page.tsx'), 'LocatePage'),
})

const settings = createRoute({
  getParentRoute: () => municipality,
  path: '/settings',
  component: page(() => import('./features/settings/settings-page.tsx'), 'SettingsPage'),
})

const network = createRoute({
  getParentRoute: () => signedIn,
  path: paths.network,
  validateSearch: search.readNetworkSearch,
  component: page(() => import('./features/networks/network-page.tsx'), 'NetworkPage'),
})

const networkGoal = createRoute({
  getParentRoute: () => signedIn,
  path: paths.networkGoal,
  validateSearch: search.readFigureSearch,
  component: page(() => import('./features/networks/network-goal-page.tsx'), 'NetworkGoalPage'),
})

const ofMunicipality = municipality.addChildren([
  start,
  ...[measures, newMeasure, measure],
  ...[imports, importedList],
  ...[goals, goal],
  ...[reports, newReport, compareReports, report],
  settings,
])
const afterSignIn = signedIn.addChildren([
  administration,
  ofMunicipality,
  locateReport,
  ...[network, networkGoal],
])

export const router = createRouter({
  routeTree: root.addChildren([home, signIn, setup, invitation, about, accessibility, afterSignIn]),
  parseSearch: search.parseSearch,
  stringifySearch: search.stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
