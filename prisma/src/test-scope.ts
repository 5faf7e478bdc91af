import pg from 'pg'

export type Scope = {
  readonly municipality?: string
  readonly network?: readonly string[]
  readonly user?: string
  /** The network itself, with its meetings. */
  readonly entered?: string
  readonly installation?: boolean
  readonly role?: 'kommune17_app' | 'kommune17_identity'
}

export type Sql = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/** A bare connection to a test database: tests of the walls must not lean on what they are to replace. */
export type Connection = {
  /** Runs in one transaction under a role that owns nothing, then commits. */
  readonly as: <T>(scope: Scope, work: (sql: Sql) => Promise<T>) => Promise<T>
  readonly sql: Sql
  readonly end: () => Promise<void>
}

/** Connects as the tests' user: superuser of the embedded database, owner without superuser rights on a server. */
export async function connect(url: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const sql: Sql = async (text, values = []) => (await client.query(text, values)).rows
  return {
    sql,
    end: () => client.end(),
    async as(scope, work) {
      await sql('begin')
      try {
        await sql(
          `select set_config('role', $1, true), set_config('app.municipality', $2, true),
            set_config('app.network_municipalities', $3, true), set_config('app.user', $4, true),
            set_config('app.installation', $5, true), set_config('app.network', $6, true)`,
          [
            scope.role ?? 'kommune17_app',
            scope.municipality ?? '',
            (scope.network ?? []).join(','),
            scope.user ?? '',
            scope.installation ? 'on' : '',
            scope.entered ?? '',
          ],
        )
        const result = await work(sql)
        await sql('commit')
        return result
      } catch (error) {
        await sql('rollback')
        throw error
      }
    },
  }
}

export const own = '03355022'
export const foreign = '03241001'
export const author = '019a0000-0000-7000-8000-0000000000aa'

/** An id that tells what it is when a test fails. */
export function idOf(place: string, number: number): string {
  return `019a0000-0000-7000-8000-${place}${String(number).padStart(12 - place.length, '0')}`
}

/** Two municipalities with a measure of each visibility and everything that can hang on one. */
export async function addTwoMunicipalities({ as }: Connection): Promise<void> {
  await as({ role: 'kommune17_identity' }, (sql) =>
    sql(`insert into "user" (id, name, email) values ($1, 'Eva Muster', 'eva@example.org')`, [author]),
  )
  for (const key of [own, foreign]) {
    await as({ installation: true }, (sql) =>
      sql('insert into municipality (key, name, official_name, kind) values ($1, $1, $1, $2)', [key, 'town']),
    )
    await as({ municipality: key }, (sql) => addMeasures(sql, key))
  }
}

async function addMeasures(sql: Sql, key: string): Promise<void> {
  await sql('insert into org_unit (id, municipality_key, name) values ($1, $2, $3)', [
    idOf(key, 90),
    key,
    'Bauamt',
  ])
  await sql('insert into field_of_action (id, municipality_key, name) values ($1, $2, $3)', [
    idOf(key, 91),
    key,
    'Klima',
  ])
  await sql('insert into programme (id, municipality_key, title) values ($1, $2, $3)', [
    idOf(key, 92),
    key,
    'Plan',
  ])
  for (const [index, visibility] of ['internal', 'network', 'public'].entries()) {
    const measure = idOf(key, index + 1)
    const hanging = [idOf(key, 10 + index), key, measure]
    await sql(
      'insert into measure (id, municipality_key, title, visibility, lead_unit_id) values ($1, $2, $3, $4, $5)',
      [measure, key, `Maßnahme ${visibility}`, visibility, idOf(key, 90)],
    )
    await sql(
      `insert into status_update (id, municipality_key, measure_id, key_date, status)
        values ($1, $2, $3, '2026-06-30', 'planned')`,
      hanging,
    )
    await sql(
      "insert into milestone (id, municipality_key, measure_id, title) values ($1, $2, $3, 'Start')",
      hanging,
    )
    await sql(
      'insert into sdg_link (id, municipality_key, measure_id, goal) values ($1, $2, $3, 11)',
      hanging,
    )
    await sql(
      "insert into decision (id, municipality_key, measure_id, body) values ($1, $2, $3, 'Rat')",
      hanging,
    )
    await sql(
      'insert into measure_year (municipality_key, measure_id, year) values ($1, $2, 2026)',
      hanging.slice(1),
    )
  }
  const event = [idOf(key, 50), key, idOf(key, 1)]
  await sql(
    `insert into audit_event (id, municipality_key, measure_id, via, action, object_kind, object_id)
      values ($1, $2, $3, 'web', 'measure.create', 'measure', 'x')`,
    event,
  )
  await sql(
    `insert into membership (id, user_id, municipality_key, role, valid_from)
      values ($1, $2, $3, 'coordinator', '2026-01-01')`,
    [idOf(key, 60), author, key],
  )
  await sql(
    `insert into invitation (id, municipality_key, email, role, token_hash, expires_at)
      values ($1, $2, 'neu@example.org', 'viewer', $2, now())`,
    [idOf(key, 61), key],
  )
  await addImport(sql, key)
  await addOwnShape(sql, key)
  await addReport(sql, key)
  await addLearning(sql, key)
}

// What is told, asked and taken; the measure that is asked about and taken is the other's, so only its owner has rows here.
async function addLearning(sql: Sql, key: string): Promise<void> {
  const other = key === own ? foreign : own
  const released = [key, idOf(key, 2)]
  await sql("insert into contact (municipality_key, name) values ($1, 'Eva Muster')", [key])
  await sql(
    "insert into not_applicable values ($1, '14.1', 'Die Kommune liegt nicht am Meer.', now(), null)",
    [key],
  )
  await sql("insert into working_note values ($1, 'So geht es hier.', 1, now(), null)", [key])
  await sql(
    'insert into experience (municipality_key, measure_id, is_released, changed_at) values ($1, $2, true, now())',
    released,
  )
  await sql(
    `insert into adoption (municipality_key, measure_id, source_key, source_measure_id, lineage, adopted_at)
      values ($1, $2, $3, $4, '[]', now())`,
    [...released, other, idOf(other, 3)],
  )
  await sql("insert into read_measure (municipality_key, measure_id, digest) values ($1, $2, 'x')", released)
  await sql(
    "insert into measure_part (municipality_key, measure_id, part) values ($1, $2, 'radweg')",
    released,
  )
}

async function addOwnShape(sql: Sql, key: string): Promise<void> {
  await sql("insert into own_column (id, municipality_key, name, kind) values ($1, $2, 'Akte', 'text')", [
    idOf(key, 95),
    key,
  ])
  await sql(
    `insert into saved_view (id, municipality_key, user_id, name, is_shared, query)
      values ($1, $2, $3, 'Quartal', true, '{}')`,
    [idOf(key, 96), key, author],
  )
}

async function addReport(sql: Sql, key: string): Promise<void> {
  await sql(
    `insert into report (id, municipality_key, code, choice, created_at, changed_at)
      values ($1, $2, lpad($2, 10, '0'), '{}', now(), now())`,
    [idOf(key, 97), key],
  )
  await sql('insert into paper_settings (municipality_key) values ($1)', [key])
}

async function addImport(sql: Sql, key: string): Promise<void> {
  const batch = [idOf(key, 80), key]
  await sql(
    `insert into import_batch (id, municipality_key, file_name, byte_count, state, created_at)
      values ($1, $2, 'liste.csv', 3, 'ready', now())`,
    batch,
  )
  await sql("insert into import_file (batch_id, municipality_key, content) values ($1, $2, 'abc')", batch)
  await sql(
    `insert into import_row (batch_id, municipality_key, row, action, has_problems, plan)
      values ($1, $2, 2, 'create', false, '{}')`,
    batch,
  )
  await sql(`insert into import_memory (municipality_key, memory) values ($1, '{}')`, [key])
}
