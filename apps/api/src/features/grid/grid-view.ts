import { errorCodes, gridFields } from '@kommune17/domain'
import * as z from 'zod/mini'
import { measureProgressView } from '../measures/measure-view.ts'
import { ownColumnView } from '../structure/structure-view.ts'

const text = z.nullable(z.string())

const codes = z.readonly(z.array(z.string()))

const cellView = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.object({
    primary: codes,
    secondary: codes,
    reasons: z.optional(z.record(z.string(), z.string())),
  }),
])

/** `cells` holds every field of the grid under its name; `progress` is the figure, which milestones may have made. */
const gridRowView = z.object({
  id: z.string(),
  version: z.number(),
  archivedOn: text,
  mayChange: z.boolean(),
  progress: z.nullable(measureProgressView),
  cells: z.record(z.string(), cellView),
})

/** `lockedFields`: what the reader may change on no measure at all. */
export const gridView = z.object({
  asOf: z.string(),
  columns: z.array(ownColumnView),
  lockedFields: z.array(z.enum(gridFields)),
  rows: z.array(gridRowView),
})

const place = { measureId: z.string(), field: z.string() }

const outcomeView = z.discriminatedUnion('outcome', [
  z.object({ ...place, outcome: z.literal('changed'), before: cellView, after: cellView }),
  z.object({ ...place, outcome: z.literal('unchanged'), value: cellView }),
  z.object({ ...place, outcome: z.literal('conflict'), current: cellView, by: text, at: text }),
  z.object({
    ...place,
    outcome: z.literal('invalid'),
    code: z.enum(errorCodes),
    details: z.record(z.string(), z.nullable(z.union([z.string(), z.number()]))),
  }),
])

/** What became of each cell, in the order they were asked; `consequences` are cells that changed along with them. */
export const changedCellsView = z.object({
  cells: z.array(outcomeView),
  consequences: z.array(z.object({ ...place, before: cellView, after: cellView })),
  versions: z.record(z.string(), z.number()),
})

export type Grid = z.infer<typeof gridView>
export type ChangedCells = z.infer<typeof changedCellsView>
