import * as z from 'zod/mini'
import { issue } from '../inputs/field-issues.ts'
import { id, lineText } from '../inputs/field-schemas.ts'

/** One action in the grid may touch this much. */
export const mostCells = 4_000
export const mostMeasures = 500

// Only the form is checked at the door: what is wrong with one cell must not keep the others from being stored.
const codes = z.readonly(
  z.array(z.string().check(z.maxLength(100)), issue('invalid')).check(z.maxLength(400)),
)
const rawCell = z.union(
  [
    z.null(),
    z.boolean(),
    z.number(),
    z.string().check(z.maxLength(100_000)),
    z.strictObject({
      primary: codes,
      secondary: codes,
      reasons: z.optional(z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(2_000)))),
    }),
  ],
  issue('invalid'),
)

/** A cell's value as the person saw it, and what it shall be. */
export const cellChange = z.strictObject({
  measureId: id,
  field: lineText(80),
  before: rawCell,
  after: rawCell,
})
export type CellChange = z.output<typeof cellChange>

/** All cells of one action (a paste, a bulk edit, an undo), each once. */
export const cellChanges = z.strictObject({
  cells: z
    .array(cellChange, issue('invalid'))
    .check(
      z.minLength(1, issue('required')),
      z.maxLength(mostCells, issue('too-long')),
      z.refine(isEachOnce, issue('invalid')),
      z.refine(areFewMeasures, issue('too-long')),
    ),
})
export type CellChanges = z.output<typeof cellChanges>
export type CellChangesInput = z.input<typeof cellChanges>

type Place = { readonly measureId: string; readonly field: string }

function isEachOnce(cells: readonly Place[]): boolean {
  return new Set(cells.map(({ measureId, field }) => `${measureId}/${field}`)).size === cells.length
}

function areFewMeasures(cells: readonly Place[]): boolean {
  return new Set(cells.map(({ measureId }) => measureId)).size <= mostMeasures
}
