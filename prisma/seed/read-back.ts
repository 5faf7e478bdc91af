import type { MeasureHistory } from '@kommune17/domain'
import { Client, type QueryResultRow } from 'pg'

const shared = ['municipality', 'network', 'network_member', 'user', 'membership'] as const
const ofMunicipality = [
  ...(['org_unit', 'field_of_action', 'programme', 'own_column', 'measure', 'measure_year'] as const),
  ...(['status_update', 'milestone', 'sdg_link', 'decision', 'audit_event'] as const),
  'municipality_revision' as const,
]

/** Rows by table, counted for tests through the same walls as the product: one municipality at a time. */
export async function countRows(url: string): Promise<Readonly<Record<string, number>>> {
  const counts = await askInstallation<Record<string, number>>(url, countsOf(shared))
  const perMunicipality = await askEach<Record<string, number>>(url, countsOf(ofMunicipality))
  const total: Record<string, number> = { ...counts[0] }
  for (const table of ofMunicipality) {
    total[table] = perMunicipality.reduce((sum, { row }) => sum + (row[table] ?? 0), 0)
  }
  return total
}

function countsOf(tables: readonly string[]): string {
  return `SELECT ${tables.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`).join(', ')}`
}

/** The released measures of each municipality as the domain reads them; places that released none are absent. */
export async function readReleased(url: string): Promise<ReadonlyMap<string, readonly MeasureHistory[]>> {
  const byPlace = new Map<string, MeasureHistory[]>()
  for (const { key, row } of await askEach<MeasureHistory>(url, historiesSql)) {
    byPlace.set(key, [...(byPlace.get(key) ?? []), row])
  }
  return byPlace
}

const historiesSql = `
SELECT id, archived_on::text AS "archivedOn", merged_into AS "mergedInto", is_continuous AS "isContinuous",
  planned_start AS "plannedStart", planned_end AS "plannedEnd",
  actual_start AS "actualStart", actual_end AS "actualEnd",
  (SELECT coalesce(json_agg(json_build_object('id', u.id, 'keyDate', key_date, 'recordedAt', recorded_at,
    'status', status, 'progress', progress, 'isConfirmation', is_confirmation,
    'clearsProgress', clears_progress)), '[]')
    FROM status_update u WHERE (u.municipality_key, u.measure_id) = (measure.municipality_key, measure.id)) AS updates,
  (SELECT coalesce(json_agg(json_build_object('weight', weight, 'due', due, 'doneOn', done_on,
    'droppedOn', dropped_on)), '[]') FROM milestone s
    WHERE (s.municipality_key, s.measure_id) = (measure.municipality_key, measure.id)) AS milestones,
  (SELECT json_agg(json_build_object('goal', goal, 'target', target, 'role', role, 'effect', effect,
    'isConfirmed', confirmed_at IS NOT NULL)) FROM sdg_link l
    WHERE (l.municipality_key, l.measure_id) = (measure.municipality_key, measure.id)) AS links
FROM measure WHERE visibility IN ('network', 'public')`

async function askInstallation<Row extends QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  return await connected(url, async (client) => {
    await client.query(`BEGIN; SELECT set_config('app.installation', 'on', true)`)
    const { rows } = await client.query<Row>(sql)
    await client.query('COMMIT')
    return rows
  })
}

// A superuser is bound by no policy, so the role is switched: without it every place would be counted 30 times.
async function askEach<Row extends QueryResultRow>(url: string, sql: string) {
  return await connected(url, async (client) => {
    const { rows: places } = await client.query<{ key: string }>('SELECT key FROM municipality ORDER BY key')
    const answers: { readonly key: string; readonly row: Row }[] = []
    for (const { key } of places) {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('app.municipality', $1, true), set_config('role', 'kommune17_app', true)`,
        [key],
      )
      const { rows } = await client.query<Row>(sql)
      await client.query('COMMIT')
      answers.push(...rows.map((row) => ({ key, row })))
    }
    return answers
  })
}

async function connected<Answer>(url: string, ask: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}
