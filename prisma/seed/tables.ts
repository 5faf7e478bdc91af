/** The columns the seeds write, with their PostgreSQL types, in the order parents before children. */
export const tables = {
  municipality: {
    ...{ key: 'text', name: 'text', official_name: 'text', kind: 'text', district_key: 'text' },
    ...{ district_name: 'text', joint_municipality_key: 'text', population: 'integer' },
    ...{ population_on: 'date', area_km2: 'numeric', valid_from: 'date', added_at: 'timestamptz' },
  },
  network: { id: 'uuid', name: 'text' },
  network_member: { network_id: 'uuid', municipality_key: 'text', joined_on: 'date' },
  org_unit: { id: 'uuid', municipality_key: 'text', parent_id: 'uuid', name: 'text', short_name: 'text' },
  field_of_action: { id: 'uuid', municipality_key: 'text', name: 'text', position: 'integer' },
  own_column: {
    ...{ id: 'uuid', municipality_key: 'text', name: 'text', kind: 'text', choices: 'text[]' },
    position: 'integer',
  },
  programme: { id: 'uuid', municipality_key: 'text', title: 'text', kind: 'text', decided_on: 'date' },
  user: {
    ...{ id: 'uuid', name: 'text', email: 'text', email_verified: 'boolean', is_administrator: 'boolean' },
    ...{ created_at: 'timestamptz', updated_at: 'timestamptz' },
  },
  membership: {
    ...{ id: 'uuid', user_id: 'uuid', municipality_key: 'text', network_id: 'uuid', role: 'text' },
    ...{ org_unit_id: 'uuid', valid_from: 'date' },
  },
  measure: {
    ...{ id: 'uuid', municipality_key: 'text', number: 'text', title: 'text', description: 'text' },
    ...{ programme_id: 'uuid', field_id: 'uuid', lead_unit_id: 'uuid', co_unit_ids: 'uuid[]' },
    ...{ partners: 'text', planned_start: 'text', planned_end: 'text', actual_start: 'text' },
    ...{ actual_end: 'text', is_continuous: 'boolean', cost_planned: 'numeric', cost_actual: 'numeric' },
    ...{ funding: 'numeric', cost_note: 'text', budget_number: 'text', source: 'text', visibility: 'text' },
    ...{ merged_into: 'uuid', version: 'integer', archived_on: 'date', created_at: 'timestamptz' },
    ...{ created_by: 'uuid', changed_at: 'timestamptz', changed_by: 'uuid', own_values: 'jsonb' },
  },
  measure_year: {
    ...{ measure_id: 'uuid', municipality_key: 'text', year: 'smallint', cost_planned: 'numeric' },
    ...{ cost_actual: 'numeric', funding: 'numeric' },
  },
  status_update: {
    ...{ id: 'uuid', municipality_key: 'text', measure_id: 'uuid', key_date: 'date' },
    ...{ recorded_at: 'timestamptz', status: 'text', progress: 'numeric', is_confirmation: 'boolean' },
    ...{ note: 'text', author_id: 'uuid' },
  },
  milestone: {
    ...{ id: 'uuid', municipality_key: 'text', measure_id: 'uuid', title: 'text', due: 'date' },
    ...{ weight: 'smallint', done_on: 'date', dropped_on: 'date', position: 'integer' },
  },
  sdg_link: {
    ...{ id: 'uuid', municipality_key: 'text', measure_id: 'uuid', goal: 'smallint', target: 'text' },
    ...{ role: 'text', effect: 'text', justification: 'text', origin: 'text' },
    ...{ confirmed_at: 'timestamptz', confirmed_by: 'uuid' },
  },
  decision: {
    ...{ id: 'uuid', municipality_key: 'text', measure_id: 'uuid', body: 'text', decided_on: 'date' },
    ...{ paper_number: 'text', result: 'text', is_public: 'boolean' },
  },
  audit_event: {
    ...{ id: 'uuid', municipality_key: 'text', at: 'timestamptz', actor_id: 'uuid', actor_role: 'text' },
    ...{ via: 'text', action: 'text', measure_id: 'uuid', object_kind: 'text', object_id: 'text' },
    ...{ before: 'jsonb', after: 'jsonb' },
  },
} as const

export type TableName = keyof typeof tables

/** A cell as PostgreSQL reads it from text; an array literal and JSON are text too. */
export type Cell = string | number | boolean | null

export type Row<Name extends TableName> = { readonly [Column in keyof (typeof tables)[Name]]: Cell }

/** Rows by table; what a part of a demo hands to the writer. */
export type Rows = { readonly [Name in TableName]?: readonly Row<Name>[] }
