import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addTwoMunicipalities, author, type Connection, connect, foreign, idOf, own } from './test-scope.ts'
import { startTestDatabase, type TestDatabase, testedKinds } from './testing.ts'

const tenantTables = [
  'adoption',
  'audit_event',
  'contact',
  'decision',
  'experience',
  'field_of_action',
  'follow_up',
  'import_batch',
  'import_file',
  'import_memory',
  'import_row',
  'invitation',
  'measure',
  'measure_part',
  'measure_year',
  'membership',
  'milestone',
  'municipality_revision',
  'network_member',
  'not_applicable',
  'org_unit',
  'own_column',
  'paper_settings',
  'programme',
  'question',
  'read_measure',
  'report',
  'saved_view',
  'sdg_link',
  'status_update',
  'working_note',
]
// What stands between two places, or a place and a network, is in `shared-rows.database.test.ts`.
const shared = ['network_member', 'adoption', 'question', 'follow_up']
const ofMeasures = ['measure_year', 'status_update', 'milestone', 'sdg_link', 'decision']

describe.each(testedKinds())('walls between municipalities in the %s database', (kind) => {
  let database: TestDatabase
  let db: Connection
  beforeAll(async () => {
    database = await startTestDatabase(kind)
    db = await connect(database.url)
    await addTwoMunicipalities(db)
  })
  afterAll(async () => {
    await db.end()
    await database.stop()
  })

  test('every table with a municipality has row-level security, enabled and forced', async () => {
    const tables =
      await db.sql(`select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced
      from pg_class join pg_attribute on attrelid = pg_class.oid
      where relkind = 'r' and relnamespace = 'public'::regnamespace and attname = 'municipality_key'
      order by relname`)
    expect(tables).toEqual(tenantTables.map((name) => ({ name, enabled: true, forced: true })))
  })

  test('every right the application has on such a table is bounded by a policy', async () => {
    const unbounded = await db.sql(
      `select table_name, privilege_type from information_schema.role_table_grants
      where grantee = 'kommune17_app' and table_name = any ($1) and not exists (
        select from pg_policies where tablename = table_name and 'kommune17_app' = any (roles)
          and cmd in ('ALL', privilege_type))`,
      [tenantTables],
    )
    expect(unbounded).toEqual([])
  })

  test('the roles cannot sign in, pass no wall, and own nothing', async () => {
    const roles =
      await db.sql(`select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
      from pg_roles where rolname like 'kommune17\\_%' and rolname <> 'kommune17_owner' order by 1`)
    const nothing = {
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
    }
    expect(roles).toEqual([
      { rolname: 'kommune17_app', ...nothing },
      { rolname: 'kommune17_identity', ...nothing },
    ])
  })

  test.each(tenantTables)('without a scope %s is empty', async (table) => {
    const [row] = await db.as({}, (sql) => sql(`select count(*)::int as n from ${table}`))
    expect(row).toEqual({ n: 0 })
  })

  test.each(tenantTables.filter((table) => !shared.includes(table)))(
    'with a scope %s shows the own municipality, all of it and nothing else',
    async (table) => {
      const rows = await db.as({ municipality: own }, (sql) =>
        sql(`select distinct municipality_key as key from ${table}`),
      )
      expect(rows).toEqual([{ key: own }])
    },
  )

  test('a foreign row can be neither written, changed nor removed', async () => {
    const insert = db.as({ municipality: own }, (sql) =>
      sql("insert into org_unit (id, municipality_key, name) values (gen_random_uuid(), $1, 'X')", [foreign]),
    )
    await expect(insert).rejects.toMatchObject({ code: '42501' })
    const changed = await db.as({ municipality: own }, (sql) =>
      sql("update measure set title = 'X' where municipality_key = $1 returning id", [foreign]),
    )
    expect(changed).toEqual([])
    const removed = await db.as({ municipality: own }, (sql) =>
      sql('delete from milestone where municipality_key = $1 returning id', [foreign]),
    )
    expect(removed).toEqual([])
    const moved = db.as({ municipality: own }, (sql) =>
      sql('update org_unit set municipality_key = $1', [foreign]),
    )
    await expect(moved).rejects.toMatchObject({ code: '42501' })
  })

  test('an own row cannot hang on a foreign measure or department', async () => {
    const milestone = db.as({ municipality: own }, (sql) =>
      sql(
        "insert into milestone (id, municipality_key, measure_id, title) values (gen_random_uuid(), $1, $2, 'X')",
        [own, idOf(foreign, 1)],
      ),
    )
    await expect(milestone).rejects.toMatchObject({ code: '23503' })
    const lead = db.as({ municipality: own }, (sql) =>
      sql('update measure set lead_unit_id = $1', [idOf(foreign, 90)]),
    )
    await expect(lead).rejects.toMatchObject({ code: '23503' })
  })

  test('a network reads only what was released to it, and what hangs on that', async () => {
    await db.as({ network: [own, foreign] }, async (sql) => {
      const measures = await sql('select municipality_key as key, visibility from measure order by 1, 2')
      expect(measures).toEqual(
        [foreign, own].flatMap((key) => [
          { key, visibility: 'network' },
          { key, visibility: 'public' },
        ]),
      )
      for (const table of ofMeasures) {
        const [row] = await sql(`select count(*)::int as n from ${table}`)
        expect(row, table).toEqual({ n: 4 })
      }
      for (const table of [
        'org_unit',
        'field_of_action',
        'programme',
        'audit_event',
        'membership',
        'invitation',
      ]) {
        const [row] = await sql(`select count(*)::int as n from ${table}`)
        expect(row, table).toEqual({ n: 0 })
      }
    })
  })

  test('a network reads members only, and changes nothing', async () => {
    await db.as({ network: [own] }, async (sql) => {
      expect(await sql('select distinct municipality_key as key from measure')).toEqual([{ key: own }])
      expect(await sql("update measure set title = 'X' returning id")).toEqual([])
      expect(await sql('delete from sdg_link returning id')).toEqual([])
    })
  })

  test('a person reads their own memberships, of accounts only id and name', async () => {
    await db.as({ user: author }, async (sql) => {
      expect(await sql('select municipality_key as key from membership order by 1')).toEqual([
        { key: foreign },
        { key: own },
      ])
      expect(await sql('select id, name from "user"')).toEqual([{ id: author, name: 'Eva Muster' }])
    })
    await expect(db.as({ user: author }, (sql) => sql('select email from "user"'))).rejects.toMatchObject({
      code: '42501',
    })
    for (const table of ['session', 'account', 'verification', 'rate_limit', '_prisma_migrations']) {
      const read = db.as({ user: author }, (sql) => sql(`select * from ${table}`))
      await expect(read, table).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('a view that a person keeps for themselves is seen by nobody else', async () => {
    await db.as({ municipality: own, user: author }, (sql) =>
      sql(
        `insert into saved_view (id, municipality_key, user_id, name, query)
          values (gen_random_uuid(), $1, $2, 'Meine', '{}')`,
        [own, author],
      ),
    )
    const seenBy = (user: string, municipality = own) =>
      db.as({ municipality, user }, (sql) => sql('select name from saved_view order by name'))
    expect(await seenBy(author)).toEqual([{ name: 'Meine' }, { name: 'Quartal' }])
    expect(await seenBy(idOf(own, 1))).toEqual([{ name: 'Quartal' }])
    expect(await seenBy(author, foreign)).toEqual([{ name: 'Quartal' }])
    const removed = await db.as({ municipality: own, user: idOf(own, 1) }, (sql) =>
      sql("delete from saved_view where name = 'Meine' returning id"),
    )
    expect(removed).toEqual([])
  })

  test('only the installation arranges municipalities and networks, and it sees no measures', async () => {
    const add = (sql: Connection['sql']) =>
      sql("insert into network (id, name) values ('019a0000-0000-7000-8000-00000000aaaa', 'Netz')")
    await expect(db.as({ municipality: own, user: author }, add)).rejects.toMatchObject({ code: '42501' })
    await db.as({ installation: true }, async (sql) => {
      await add(sql)
      for (const table of ['measure', ...ofMeasures, 'org_unit']) {
        expect(await sql(`select count(*)::int as n from ${table}`), table).toEqual([{ n: 0 }])
      }
    })
  })

  test('the trail of the installation is closed to municipalities, and theirs to the installation', async () => {
    const add = `insert into audit_event (id, municipality_key, via, action, object_kind, object_id)
      values (gen_random_uuid(), $1, 'command-line', 'network.add', 'network', 'x')`
    await db.as({ installation: true }, (sql) => sql(add, [null]))
    await expect(db.as({ municipality: own }, (sql) => sql(add, [null]))).rejects.toMatchObject({
      code: '42501',
    })
    await expect(db.as({ installation: true }, (sql) => sql(add, [own]))).rejects.toMatchObject({
      code: '42501',
    })
    const seen = await db.as({ installation: true }, (sql) =>
      sql('select municipality_key as key from audit_event'),
    )
    expect(seen).toEqual([{ key: null }])
  })

  test('sign-in reaches people and their places, but no measure and no trail', async () => {
    await db.as({ role: 'kommune17_identity' }, async (sql) => {
      expect(await sql('select email from "user"')).toEqual([{ email: 'eva@example.org' }])
      expect(await sql('select count(*)::int as n from invitation')).toEqual([{ n: 2 }])
    })
    for (const table of ['measure', 'status_update', 'audit_event', 'org_unit']) {
      const read = db.as({ role: 'kommune17_identity' }, (sql) => sql(`select id from ${table}`))
      await expect(read, table).rejects.toMatchObject({ code: '42501' })
    }
  })
})

test.runIf(testedKinds().includes('server'))(
  'on a server even the owner of the tables meets the walls',
  async () => {
    const database = await startTestDatabase('server')
    const db = await connect(database.url)
    await addTwoMunicipalities(db)
    expect(await db.sql('select id from measure')).toEqual([])
    await db.end()
    await database.stop()
  },
)
