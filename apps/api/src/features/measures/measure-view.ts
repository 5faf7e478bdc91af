import { goalNumber, measureStatuses } from '@kommune17/domain'
import * as z from 'zod/mini'
import { decisionView } from '../decisions/decision-view.ts'
import { linkView } from '../links/link-view.ts'
import { milestoneView } from '../milestones/milestone-view.ts'
import { statusUpdateView } from '../progress/progress-view.ts'

const text = z.nullable(z.string())
const amount = z.nullable(z.number())
const status = z.enum(measureStatuses)

export const measureProgressView = z.object({
  percent: z.nullable(z.number()),
  shown: z.nullable(z.number()),
  basis: z.nullable(z.enum(['completed', 'not-begun', 'milestones', 'stated'])),
  reason: z.nullable(z.enum(['unknown', 'not-stated', 'expired', 'excluded', 'ongoing'])),
})

const named = z.nullable(z.object({ id: z.string(), name: z.string() }))

/** The state fields are null when the key date lies before the measure's first status update. */
export const measureRowView = z.object({
  id: z.string(),
  number: text,
  title: z.string(),
  status: z.nullable(status),
  progress: z.nullable(measureProgressView),
  freshness: z.nullable(z.enum(['fresh', 'due', 'stale', 'expired'])),
  timing: z.nullable(
    z.enum(['on-schedule', 'late-start', 'overdue', 'undated', 'finished', 'not-applicable']),
  ),
  keyDate: text,
  department: named,
  field: named,
  programme: z.nullable(z.object({ id: z.string(), title: z.string() })),
  goals: z.array(
    z.object({
      goal: goalNumber,
      target: text,
      role: z.enum(['primary', 'secondary']),
      effect: z.enum(['supports', 'hinders']),
      isConfirmed: z.boolean(),
    }),
  ),
  isContinuous: z.boolean(),
  plannedStart: text,
  plannedEnd: text,
  visibility: z.enum(['internal', 'network', 'public']),
  archivedOn: text,
  changedAt: z.string(),
  version: z.number(),
})

export const measureListView = z.object({
  asOf: z.string(),
  rows: z.array(measureRowView),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
})

const measureYearView = z.object({
  year: z.number(),
  costPlanned: amount,
  costActual: amount,
  funding: amount,
})

/** What the reader may do with this one measure: role and department decide. */
const mayView = z.object({
  change: z.boolean(),
  archive: z.boolean(),
  log: z.boolean(),
  link: z.boolean(),
  milestone: z.boolean(),
  decision: z.boolean(),
  release: z.boolean(),
  audit: z.boolean(),
})

export const measureDetailView = z.extend(measureRowView, {
  asOf: z.string(),
  description: text,
  partners: text,
  coDepartments: z.array(z.object({ id: z.string(), name: z.string() })),
  actualStart: text,
  actualEnd: text,
  costPlanned: amount,
  costActual: amount,
  funding: amount,
  costNote: text,
  years: z.array(measureYearView),
  budgetNumber: text,
  source: text,
  own: z.record(z.string(), z.union([z.string(), z.number()])),
  milestones: z.array(milestoneView),
  links: z.array(linkView),
  updates: z.array(statusUpdateView),
  decisions: z.array(decisionView),
  createdAt: z.string(),
  createdByName: text,
  changedByName: text,
  may: mayView,
})

export const measureVersionView = z.object({ id: z.string(), version: z.number() })

export type MeasureRow = z.infer<typeof measureRowView>
export type MeasureDetail = z.infer<typeof measureDetailView>
export type MeasureList = z.infer<typeof measureListView>
