import { type ReportMeasure, reportMeasure } from '@kommune17/domain'
import { Prisma } from '@kommune17/prisma'
import * as z from 'zod/mini'
import type { Authorized } from '../../authorize.ts'
import type { Transaction } from '../../database.ts'

const text = z.nullable(z.string())

const measureRows = z.array(
  z.object({
    matches: z.boolean(),
    departmentId: text,
    fieldId: text,
    programmeId: text,
    changedAt: z.string(),
    measure: reportMeasure,
  }),
)

/** A measure as a report holds it, with what only choosing the measures needs; `matches` answers the text searched for. */
export type ReportMeasureRow = {
  readonly matches: boolean
  readonly departmentId: string | null
  readonly fieldId: string | null
  readonly programmeId: string | null
  readonly changedAt: string
  readonly measure: ReportMeasure
}

/**
 * All measures of the municipality, with names instead of ids and no names of persons. One statement, so that everything in a
 * report comes from the same moment. The planner is helped as in the figures' snapshots.
 */
export async function listReportMeasures(
  scope: Authorized,
  tx: Transaction,
  searched: string | undefined,
): Promise<ReportMeasureRow[]> {
  const { municipalityKey } = scope.filter
  const own =
    municipalityKey === undefined ? Prisma.sql`true` : Prisma.sql`municipality_key = ${municipalityKey}`
  await tx.$queryRaw`select set_config('enable_nestloop', 'off', true)`
  const rows = await tx.$queryRaw`
    select ${searched ? Prisma.sql`text_matches(m.search_text, m.search, ${searched})` : Prisma.sql`true`} as matches,
      m.lead_unit_id::text as "departmentId", m.field_id::text as "fieldId", m.programme_id::text as "programmeId",
      ${instant(Prisma.sql`m.changed_at`)} as "changedAt",
      ${measureColumns} || jsonb_build_object(
        'programme', p.title, 'field', f.name, 'department', d.name,
        'coDepartments', (select coalesce(jsonb_agg(o.name order by c.place), '[]')
          from unnest(m.co_unit_ids) with ordinality as c(id, place) join org_unit o on o.id = c.id),
        'updates', coalesce(u.list, '[]'), 'milestones', coalesce(s.list, '[]'),
        'links', coalesce(l.list, '[]'), 'decisions', coalesce(b.list, '[]')) as measure
    from (select * from measure where ${own}) m
    left join programme p on p.id = m.programme_id
    left join field_of_action f on f.id = m.field_id
    left join org_unit d on d.id = m.lead_unit_id
    left join (select measure_id, ${updates} as list from status_update where ${own} group by measure_id) u
      on u.measure_id = m.id
    left join (select measure_id, ${milestones} as list from milestone where ${own} group by measure_id) s
      on s.measure_id = m.id
    left join (select measure_id, ${links} as list from sdg_link where ${own} group by measure_id) l
      on l.measure_id = m.id
    left join (select measure_id, ${decisions} as list from decision where ${own} group by measure_id) b
      on b.measure_id = m.id`
  await tx.$queryRaw`select set_config('enable_nestloop', 'on', true)`
  return measureRows.parse(rows)
}

const measureColumns = Prisma.sql`jsonb_build_object(
  'id', m.id, 'number', m.number, 'title', m.title, 'description', m.description, 'partners', m.partners,
  'isContinuous', m.is_continuous, 'plannedStart', m.planned_start, 'plannedEnd', m.planned_end,
  'actualStart', m.actual_start, 'actualEnd', m.actual_end, 'archivedOn', m.archived_on,
  'mergedInto', m.merged_into, 'costPlanned', m.cost_planned, 'costActual', m.cost_actual, 'funding', m.funding,
  'costNote', m.cost_note, 'budgetNumber', m.budget_number, 'source', m.source, 'visibility', m.visibility)`

const updates = Prisma.sql`jsonb_agg(jsonb_build_object(
  'id', id, 'keyDate', key_date, 'recordedAt', ${instant(Prisma.sql`recorded_at`)}, 'status', status,
  'progress', progress, 'isConfirmation', is_confirmation, 'clearsProgress', clears_progress, 'note', note)
  order by key_date, recorded_at, id)`

const milestones = Prisma.sql`jsonb_agg(jsonb_build_object(
  'title', title, 'weight', weight, 'due', due, 'doneOn', done_on, 'droppedOn', dropped_on)
  order by position, due, id)`

const links = Prisma.sql`jsonb_agg(jsonb_build_object(
  'goal', goal, 'target', target, 'role', role, 'effect', effect, 'isConfirmed', confirmed_at is not null,
  'justification', justification) order by role, goal, target, effect)`

const decisions = Prisma.sql`jsonb_agg(jsonb_build_object(
  'body', body, 'decidedOn', decided_on, 'paperNumber', paper_number, 'result', result, 'url', url,
  'isPublic', is_public) order by decided_on, id)`

function instant(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
