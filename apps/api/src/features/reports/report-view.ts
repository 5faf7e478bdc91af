import { errorCodes, measureStatuses, reportChoice, timings } from '@kommune17/domain'
import * as z from 'zod/mini'
import { goalFigureView } from '../../figures/figure-view.ts'
import { startView } from '../start/start-view.ts'

const text = z.nullable(z.string())

export const reportStates = ['draft', 'frozen', 'withdrawn'] as const

const head = {
  id: z.string(),
  /** Stands on paper; `/b/CODE` leads back to the report. */
  code: z.string(),
  state: z.enum(reportStates),
  choice: reportChoice,
  version: z.number(),
  createdAt: z.string(),
  createdByName: text,
  changedAt: z.string(),
  changedByName: text,
  sha256: text,
  ruleVersion: z.nullable(z.number()),
  frozenAt: text,
  frozenByName: text,
  withdrawnAt: text,
  withdrawnByName: text,
  withdrawalReason: text,
}

export const reportListView = z.object({ reports: z.array(z.object(head)), mayWrite: z.boolean() })

const reportedState = z.object({
  id: z.string(),
  number: text,
  title: z.string(),
  status: z.enum(measureStatuses),
  percent: z.nullable(z.number()),
  timing: z.enum(timings),
  plannedEnd: text,
})

const changes = z.array(
  z.object({ id: z.string(), before: z.nullable(reportedState), after: z.nullable(reportedState) }),
)

export const reportChangesView = z.object({
  added: changes,
  finished: changes,
  advanced: changes,
  setBack: changes,
  delayed: changes,
  discarded: changes,
  noLongerReported: changes,
  otherwise: changes,
  unchanged: z.number(),
})

const amount = z.object({ sum: z.nullable(z.number()), known: z.number(), of: z.number() })

export const reportFiguresView = z.object({
  ruleVersion: z.number(),
  overview: startView.shape.overview,
  distribution: goalFigureView.shape.distribution,
  percentages: goalFigureView.shape.percentages,
  goals: z.array(goalFigureView),
  costPlanned: amount,
  costActual: amount,
  funding: amount,
  changes: z.nullable(reportChangesView),
})

/** What a report says, computed from what it holds. */
const result = z.object({
  figures: reportFiguresView,
  /** The measures of the report on its key date, in its order. */
  measures: z.array(reportedState),
  /** Words for the ids in the filter as the report has them. */
  names: z.object({ department: text, field: text, programme: text }),
})

export const reportPreviewView = result

/** Points at another report. */
const reportReference = z.object({ id: z.string(), code: z.string(), title: z.string(), asOf: z.string() })

export const reportView = z.object({
  ...head,
  /** Null for a draft that cannot be made as it stands; `problem` says why. */
  result: z.nullable(result),
  problem: z.nullable(z.enum(errorCodes)),
  previous: z.nullable(reportReference),
  mayWrite: z.boolean(),
})

export const reportComparisonView = z.object({
  before: reportReference,
  after: reportReference,
  changes: reportChangesView,
})

export const reportVerificationView = z.object({ verified: z.boolean(), differences: z.array(z.string()) })
export const sdgBlockView = z.object({ html: z.string(), text: z.string() })
export const reportVersionView = z.object({ id: z.string(), version: z.number() })
export const frozenReportView = z.object({ id: z.string(), code: z.string(), sha256: z.string() })
export const reportIdView = z.object({ id: z.string() })
export const reportPlaceView = z.object({ municipality: z.string(), id: z.string() })

export type ReportView = z.infer<typeof reportView>
export type ReportResult = z.infer<typeof result>
export type ReportHead = z.infer<typeof reportListView>['reports'][number]
