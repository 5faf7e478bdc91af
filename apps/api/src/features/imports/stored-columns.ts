import { visibilities } from '@kommune17/domain'
import * as z from 'zod/mini'

const text = z.nullable(z.string())
const amount = z.nullable(z.number())

/** The columns of `measure` that a list can fill, under their names in the database. */
export const measureColumns = z.object({
  number: text,
  title: z.string(),
  description: text,
  programme_id: text,
  field_id: text,
  lead_unit_id: text,
  co_unit_ids: z.array(z.string()),
  partners: text,
  planned_start: text,
  planned_end: text,
  actual_start: text,
  actual_end: text,
  is_continuous: z.boolean(),
  cost_planned: amount,
  cost_actual: amount,
  funding: amount,
  cost_note: text,
  budget_number: text,
  visibility: z.enum(visibilities),
  /** Values of the municipality's own columns, those of removed columns too. */
  own_values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type MeasureColumns = z.output<typeof measureColumns>

/** Their types in the database. */
export const columnTypes: Readonly<Record<keyof MeasureColumns, string>> = {
  ...{ number: 'text', title: 'text', description: 'text', programme_id: 'uuid', field_id: 'uuid' },
  ...{ lead_unit_id: 'uuid', co_unit_ids: 'uuid[]', partners: 'text', planned_start: 'text' },
  ...{ planned_end: 'text', actual_start: 'text', actual_end: 'text', is_continuous: 'boolean' },
  ...{ cost_planned: 'numeric', cost_actual: 'numeric', funding: 'numeric', cost_note: 'text' },
  ...{ budget_number: 'text', visibility: 'text', own_values: 'jsonb' },
}
