import * as z from 'zod/mini'
import {
  goalNumber,
  instant,
  isoDate,
  municipalityKey,
  partialDate,
  targetCode,
} from '../inputs/field-schemas.ts'
import { measureFilter } from '../measures/measure-filter.ts'
import { visibilities } from '../measures/measure-history.ts'
import { measureStatuses } from '../measures/measure-status.ts'
import { timings } from '../measures/timing.ts'
import { municipalityKinds } from '../municipalities/municipality.ts'
import { linkEffects, linkRoles } from '../sdg/sdg-link.ts'
import { councilPaperTypes, councilSections, reportParts, reportTexts } from './report-choice.ts'

const text = z.nullable(z.string())
const amount = z.nullable(z.number())
const day = z.nullable(isoDate)
const partialDay = z.nullable(partialDate)

const update = z.strictObject({
  id: z.string(),
  keyDate: isoDate,
  recordedAt: instant,
  status: z.enum(measureStatuses),
  progress: amount,
  isConfirmation: z.boolean(),
  clearsProgress: z.boolean(),
  note: text,
})

const milestone = z.strictObject({
  title: z.string(),
  weight: z.number(),
  due: day,
  doneOn: day,
  droppedOn: day,
})

const link = z.strictObject({
  goal: goalNumber,
  target: z.nullable(targetCode),
  role: z.enum(linkRoles),
  effect: z.enum(linkEffects),
  isConfirmed: z.boolean(),
  justification: text,
})

const decision = z.strictObject({
  body: z.string(),
  decidedOn: day,
  paperNumber: text,
  result: text,
  url: text,
  isPublic: z.boolean(),
})

/** A measure as a report holds it. */
export const reportMeasure = z.strictObject({
  id: z.string(),
  number: text,
  title: z.string(),
  description: text,
  programme: text,
  field: text,
  department: text,
  coDepartments: z.array(z.string()),
  partners: text,
  isContinuous: z.boolean(),
  plannedStart: partialDay,
  plannedEnd: partialDay,
  actualStart: partialDay,
  actualEnd: partialDay,
  archivedOn: day,
  mergedInto: text,
  /** Euros over all years. */
  costPlanned: amount,
  costActual: amount,
  funding: amount,
  costNote: text,
  budgetNumber: text,
  source: text,
  visibility: z.enum(visibilities),
  updates: z.array(update),
  milestones: z.array(milestone),
  links: z.array(link),
  decisions: z.array(decision),
})

/** Where a measure stood in a report; enough to tell what has changed since. */
const state = z.strictObject({
  id: z.string(),
  number: text,
  title: z.string(),
  status: z.enum(measureStatuses),
  percent: amount,
  timing: z.enum(timings),
  plannedEnd: partialDay,
})

const look = z.strictObject({
  address: z.array(z.string()),
  /** `#rrggbb` */
  colour: z.string(),
  logo: z.nullable(
    z.strictObject({ png: z.string(), alt: z.string(), width: z.number(), height: z.number() }),
  ),
})

/**
 * The data a paper is made of, and nothing else: what is frozen, hashed, and computed from again. `logo.png` is Base64;
 * `scope.names` holds the words for the ids in the filter as they were.
 */
export const reportContent = z.strictObject({
  schema: z.literal(1),
  ruleVersion: z.number(),
  title: z.string(),
  asOf: isoDate,
  isPublic: z.boolean(),
  municipality: z.strictObject({
    key: municipalityKey,
    name: z.string(),
    officialName: z.string(),
    kind: z.enum(municipalityKinds),
    population: amount,
  }),
  scope: z.strictObject({
    goals: z.array(goalNumber),
    filter: measureFilter,
    names: z.strictObject({ department: text, field: text, programme: text }),
  }),
  limits: z.strictObject({ fresh: z.number(), due: z.number(), stale: z.number() }),
  measures: z.array(reportMeasure),
  previous: z.nullable(
    z.strictObject({ id: z.string(), sha256: z.string(), asOf: isoDate, measures: z.array(state) }),
  ),
  paperNumber: text,
  paperType: z.enum(councilPaperTypes),
  sections: z.array(z.enum(councilSections)),
  /** Of a status report, beside what it always holds. */
  parts: z.array(z.enum(reportParts)),
  texts: reportTexts,
  look,
})
export type ReportContent = Readonly<z.output<typeof reportContent>>
export type ReportMeasure = ReportContent['measures'][number]
export type ReportedState = z.output<typeof state>
export type ReportLook = ReportContent['look']
