import { errorCodes } from '@kommune17/domain'
import type { Choices, ImportPlan, PlannedRow } from '@kommune17/importer'
import * as z from 'zod/mini'
import { importStates } from './import-store.ts'

const totals = z.object({
  rows: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
  errors: z.number(),
})

const progress = {
  id: z.string(),
  fileName: z.string(),
  state: z.enum(importStates),
  problem: z.nullable(
    z.object({
      code: z.enum(errorCodes),
      details: z.record(z.string(), z.nullable(z.union([z.string(), z.number()]))),
    }),
  ),
  rowsStaged: z.number(),
  /** Null until the file has been read. */
  rowsTotal: z.nullable(z.number()),
  createdAt: z.string(),
  appliedAt: z.nullable(z.string()),
  undoneAt: z.nullable(z.string()),
}

export const importListView = z.array(
  z.object({ ...progress, createdByName: z.nullable(z.string()), totals: z.nullable(totals) }),
)

const kept = z.array(
  z.object({
    row: z.number(),
    measureId: z.string(),
    title: z.string(),
    at: z.string(),
    by: z.nullable(z.string()),
  }),
)

// Made by the importer from what we read ourselves; its types say what is in it.
const ofImporter = <T>() => z.custom<T>()

export const importDetailView = z.object({
  ...progress,
  choices: ofImporter<Choices>(),
  /** Null while the list is being read. */
  plan: z.nullable(ofImporter<Omit<ImportPlan, 'rows'> & { readonly sheets: readonly string[] }>()),
  /** What an undo left alone; empty before. */
  kept,
})

export const importRowsView = z.object({
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  rows: z.array(
    z.object({
      row: z.number(),
      plan: ofImporter<PlannedRow>(),
      cells: z.array(z.string()),
      /** The measure the row became or belongs to; of a row that creates one, only once it is applied. */
      measureId: z.nullable(z.string()),
      outcome: z.nullable(z.enum(['undone', 'kept'])),
    }),
  ),
})

export const importIdView = z.object({ id: z.string() })
export const appliedImportView = z.object({ id: z.string(), totals })

export const undoneImportView = z.object({
  id: z.string(),
  undone: z.number(),
  /** Stay as they are, because somebody has worked on them since. */
  kept,
})
