import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addTwoMunicipalities, type Connection, connect, foreign, idOf, own, type Sql } from './test-scope.ts'
import { startTestDatabase, type TestDatabase, testedKinds } from './testing.ts'

describe.each(testedKinds())('rules of the %s database', (kind) => {
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

  const inOwn = <T>(work: (sql: Sql) => Promise<T>) => db.as({ municipality: own }, work)
  const revisionOf = async (municipality: string) => {
    const [{ n } = { n: 0 }] = await db.as({ municipality }, (sql) =>
      sql('select revision::int as n from municipality_revision'),
    )
    return Number(n)
  }

  test.each(['status_update', 'audit_event'])(
    '%s is only added to, by the application and by the owner',
    async (table) => {
      for (const change of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table}`]) {
        await expect(
          inOwn((sql) => sql(change)),
          change,
        ).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23001)$/) })
        await expect(db.sql(change), change).rejects.toMatchObject({ code: '23001' })
      }
    },
  )

  test('measures and status updates leave only with the import they came in by', async () => {
    const [batch, other, measure] = [idOf(own, 70), idOf(own, 71), idOf(own, 72)]
    const undo = (id: string, statement: string) => (sql: Sql) =>
      sql(`select set_config('app.undo_import', $1, true)`, [id]).then(() => sql(statement))
    await inOwn(async (sql) => {
      await sql(
        "insert into measure (id, municipality_key, title, import_batch_id) values ($1, $2, 'Neu', $3)",
        [measure, own, batch],
      )
      await sql(
        `insert into status_update (id, municipality_key, measure_id, key_date, status, import_batch_id)
          values ($1, $2, $1, '2026-07-01', 'decided', $3)`,
        [measure, own, batch],
      )
    })
    for (const table of ['status_update', 'measure']) {
      const one = `delete from ${table} where id = '${measure}'`
      for (const refused of [(sql: Sql) => sql(one), undo(other, one), undo(batch, `delete from ${table}`)])
        await expect(inOwn(refused)).rejects.toMatchObject({ code: '23001' })
      await inOwn(undo(batch, one))
      expect(await inOwn((sql) => sql(`select 1 from ${table} where id = $1`, [measure]))).toEqual([])
    }
  })

  test.each([
    ['measure', "update measure set title = title || '!'"],
    [
      'measure',
      "insert into measure (id, municipality_key, title) values (gen_random_uuid(), '03355022', 'Neu')",
    ],
    [
      'status_update',
      `insert into status_update (id, municipality_key, measure_id, key_date, status)
      values (gen_random_uuid(), '03355022', '${idOf(own, 1)}', '2026-07-01', 'decided')`,
    ],
    ['sdg_link', "update sdg_link set role = 'secondary'"],
    ['sdg_link', `delete from sdg_link where measure_id = '${idOf(own, 3)}'`],
    ['milestone', 'delete from milestone'],
    ['org_unit', "update org_unit set name = 'Hochbauamt'"],
    ['field_of_action', 'delete from field_of_action'],
    ['programme', "update programme set title = 'Plan 2030'"],
    [
      'own_column',
      `insert into own_column (id, municipality_key, name, kind, choices, position)
      values (gen_random_uuid(), '03355022', 'Akte', 'text', '{}', 1)`,
    ],
    ['own_column', "update own_column set name = 'Aktenzeichen'"],
  ])('a write to %s raises the revision once, of its municipality only', async (_table, statement) => {
    const before = [await revisionOf(own), await revisionOf(foreign)]
    await inOwn((sql) => sql(statement))
    expect([await revisionOf(own), await revisionOf(foreign)]).toEqual([(before[0] ?? 0) + 1, before[1]])
  })

  test('a write that touches no row, or is rolled back, raises nothing', async () => {
    const before = await revisionOf(own)
    await inOwn((sql) => sql("update measure set title = 'X' where title = 'there is none'"))
    const lost = inOwn(async (sql) => {
      await sql("update measure set title = 'X'")
      throw new Error('changed my mind')
    })
    await expect(lost).rejects.toThrow('changed my mind')
    expect(await revisionOf(own)).toBe(before)
  })

  test('a frozen report changes in one way only: it is withdrawn, once', async () => {
    const draft = `insert into report (id, municipality_key, code, choice, created_at, changed_at)
      values ($1, $2, $3, '{}', now(), now())`
    const freeze = `update report set content = '{}', figures = '{}', sha256 = repeat('a', 64), rule_version = 1, frozen_at = now()`
    const id = idOf(own, 98)
    await inOwn((sql) => sql(draft, [id, own, '0123456789']))
    await inOwn((sql) => sql(draft, [idOf(own, 99), own, 'abcdefghjk']))
    for (const change of [
      "content = '{}'",
      "code = 'il0ou12345'",
      "withdrawn_at = now(), withdrawal_reason = 'X'",
    ])
      await expect(
        inOwn((sql) => sql(`update report set ${change}`)),
        change,
      ).rejects.toMatchObject({ code: '23514' })
    await inOwn((sql) => sql(`${freeze} where id = $1`, [id]))
    const owner = async (statement: string) => {
      await db.sql(`select set_config('app.municipality', $1, false)`, [own])
      await db.sql(statement, statement.includes('$1') ? [id] : [])
    }
    for (const change of [
      "update report set content = '{} ' where id = $1",
      "update report set sha256 = repeat('b', 64) where id = $1",
      `update report set choice = '{"title": 1}', version = 2 where id = $1`,
      'update report set frozen_at = null, content = null, figures = null, sha256 = null, rule_version = null where id = $1',
      "update report set withdrawn_at = now(), withdrawal_reason = 'Fehler', figures = '[]' where id = $1",
      'delete from report where id = $1',
      'delete from report',
    ]) {
      const values = change.includes('$1') ? [id] : []
      await expect(
        inOwn((sql) => sql(change, values)),
        change,
      ).rejects.toMatchObject({ code: '23001' })
      await expect(owner(change), change).rejects.toMatchObject({ code: '23001' })
    }
    await db.sql(`select set_config('app.municipality', '', false)`)
    await expect(db.sql('truncate report')).rejects.toMatchObject({ code: '23001' })
    const withdraw = "update report set withdrawn_at = now(), withdrawal_reason = 'Fehler' where id = $1"
    await inOwn((sql) => sql(withdraw, [id]))
    await expect(inOwn((sql) => sql(withdraw, [id]))).rejects.toMatchObject({ code: '23001' })
    await inOwn((sql) => sql('delete from report where frozen_at is null'))
    expect(await inOwn((sql) => sql('select id, content from report'))).toEqual([{ id, content: '{}' }])
  })

  test('a link is there once for each goal, target and effect', async () => {
    const add = (target: string | null, effect: string) =>
      inOwn((sql) =>
        sql(
          `insert into sdg_link (id, municipality_key, measure_id, goal, target, effect)
            values (gen_random_uuid(), $1, $2, 11, $3, $4)`,
          [own, idOf(own, 1), target, effect],
        ),
      )
    await add('11.2', 'supports')
    await add(null, 'hinders')
    await expect(add('11.2', 'supports')).rejects.toMatchObject({ code: '23505' })
    await expect(add(null, 'supports')).rejects.toMatchObject({ code: '23505' })
    await expect(add('12.5', 'supports')).rejects.toMatchObject({ code: '23514' })
  })

  test.each([
    "update measure set planned_start = '2026-Q5'",
    "update measure set planned_end = '30.06.2026'",
    "update measure set visibility = 'secret'",
    "update measure set title = ''",
    'update measure set funding = -1',
    'update measure set merged_into = id',
    `insert into status_update (id, municipality_key, measure_id, key_date, status, progress)
      values (gen_random_uuid(), '03355022', '${idOf(own, 1)}', '2026-07-01', 'in-progress', 100.01)`,
    "update membership set role = 'network-coordinator'",
    "update decision set url = 'javascript:alert(1)'",
    "update paper_settings set colour = 'red'",
    "update paper_settings set logo = 'x'",
    "update paper_settings set address = array_fill('x'::text, array[7])",
  ])('the database refuses %s', async (statement) => {
    await expect(inOwn((sql) => sql(statement))).rejects.toMatchObject({ code: '23514' })
  })

  test.each(['2026', '2026-H1', '2026-Q3', '2026-07', '2026-07-01'])(
    'a date may be as vague as %s',
    async (date) => {
      const rows = await inOwn((sql) =>
        sql('update measure set planned_end = $1 returning planned_end', [date]),
      )
      expect(rows[0]).toEqual({ planned_end: date })
    },
  )

  describe('search', () => {
    beforeAll(() =>
      inOwn((sql) =>
        sql(
          `insert into measure (id, municipality_key, number, title, description) values
            (gen_random_uuid(), $1, '3.2.2.3', 'Müllvermeidung an Schulen', 'Becher mit Pfand 100%'),
            (gen_random_uuid(), $1, '1.1', 'Radweg Nordring', 'Lückenschluss an der Hauptstraße'),
            (gen_random_uuid(), $1, '1.2', 'Neuentwicklung des Café-Quartiers', 'Umbau Energiezentrale Schloßplatz')`,
          [own],
        ),
      ),
    )
    const find = async (question: string) => {
      const rows = await inOwn((sql) =>
        sql(
          'select number from measure where number is not null and text_matches(search_text, search, $1) order by 1',
          [question],
        ),
      )
      return rows.map(({ number }) => number)
    }

    test.each([
      ['Müll', ['3.2.2.3']],
      ['muell', ['3.2.2.3']],
      ['MULL', ['3.2.2.3']],
      ['vermeidung', ['3.2.2.3']],
      ['schule muell', ['3.2.2.3']],
      ['3.2.2', ['3.2.2.3']],
      ['Radwege', ['1.1']],
      ['radweg nordr', ['1.1']],
      ['Hauptstrasse', ['1.1']],
      ['HAUPTSTRAẞE', ['1.1']],
      ['Lueckenschluß', ['1.1']],
      ['entwicklung', ['1.2']],
      ['neuentwicklung', ['1.2']],
      ['energie', ['1.2']],
      ['cafe', ['1.2']],
      ['Schlossplatz', ['1.2']],
      ['100%', ['3.2.2.3']],
      ['10_%', []],
      ['Windpark', []],
      ['müll nordring', []],
      ["') or true --", []],
    ])('%s finds %j', async (question, numbers) => {
      expect(await find(question)).toEqual(numbers)
    })

    test('an empty question is answered by everything', async () => {
      expect(await find('  ')).toEqual(['1.1', '1.2', '3.2.2.3'])
    })
  })
})
