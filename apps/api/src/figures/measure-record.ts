import { goalNumber, linkEffects, linkRoles, measureStatuses, visibilities } from '@kommune17/domain'
import * as z from 'zod/mini'
import type { MeasureEntry } from './measure-snapshot.ts'

const text = z.nullable(z.string())

const updateRecord = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.enum(measureStatuses),
  z.nullable(z.number()),
  z.boolean(),
  z.boolean(),
])
const milestoneRecord = z.tuple([z.number(), text, text, text])
const linkRecord = z.tuple([goalNumber, text, z.enum(linkRoles), z.enum(linkEffects), z.boolean()])

const measureRecord = z.object({
  id: z.string(),
  municipality: z.string(),
  number: text,
  title: z.string(),
  departmentId: text,
  fieldId: text,
  programmeId: text,
  visibility: z.enum(visibilities),
  isContinuous: z.boolean(),
  plannedStart: text,
  plannedEnd: text,
  actualStart: text,
  actualEnd: text,
  archivedOn: text,
  mergedInto: text,
  version: z.number(),
  changedAt: z.string(),
  updates: z.array(updateRecord),
  milestones: z.array(milestoneRecord),
  links: z.array(linkRecord),
})

/** A measure with everything that hangs on it, as one row of raw SQL. */
export type MeasureRecord = z.infer<typeof measureRecord>

/** Checks raw rows, since the compiler cannot. */
export function parseMeasureRecords(rows: unknown): MeasureRecord[] {
  return z.array(measureRecord).parse(rows)
}

/** The domain's view of a row. */
export function measureEntry(record: MeasureRecord): MeasureEntry {
  const { updates, milestones, mergedInto, municipality: _, version, ...shown } = record
  const links = record.links.map(([goal, target, role, effect, isConfirmed]) => ({
    goal,
    target,
    role,
    effect,
    isConfirmed,
  }))
  const { id, isContinuous, plannedStart, plannedEnd, actualStart, actualEnd, archivedOn } = record
  return {
    facts: { ...shown, links },
    version,
    history: {
      ...{
        id,
        isContinuous,
        plannedStart,
        plannedEnd,
        actualStart,
        actualEnd,
        archivedOn,
        mergedInto,
        links,
      },
      updates: updates.map(
        ([updateId, keyDate, recordedAt, status, progress, isConfirmation, clearsProgress]) => ({
          id: updateId,
          keyDate,
          recordedAt,
          status,
          progress,
          isConfirmation,
          clearsProgress,
        }),
      ),
      milestones: milestones.map(([weight, due, doneOn, droppedOn]) => ({ weight, due, doneOn, droppedOn })),
    },
  }
}
