import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addTwoMunicipalities, type Connection, connect, foreign, idOf, own, type Sql } from './test-scope.ts'
import { startTestDatabase, type TestDatabase, testedKinds } from './testing.ts'

describe.each(testedKinds())('what crosses the walls in the %s database', (kind) => {
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

  test('of what was told, a network reads contacts, released experience and the words of released measures', async () => {
    await db.as({ network: [foreign] }, async (sql) => {
      for (const table of ['contact', 'experience', 'measure_part']) {
        expect(await sql(`select municipality_key as key from ${table}`), table).toEqual([{ key: foreign }])
      }
      for (const table of ['not_applicable', 'adoption', 'question', 'working_note', 'read_measure']) {
        expect(await sql(`select * from ${table}`), table).toEqual([])
      }
    })
    await db.as({ municipality: foreign }, (sql) => sql('update experience set is_released = false'))
    expect(await db.as({ network: [foreign] }, (sql) => sql('select * from experience'))).toEqual([])
  })

  test('what is taken back leaves the index and hides its experience in the same moment', async () => {
    const see = (sql: Sql) =>
      sql('select (select count(*)::int from experience) + (select count(*)::int from measure_part) as n')
    await db.as({ municipality: own }, async (sql) => {
      await sql("update measure set visibility = 'internal' where id = $1", [idOf(own, 2)])
      expect(await sql('select * from measure_part')).toEqual([])
    })
    expect(await db.as({ network: [own] }, see)).toEqual([{ n: 0 }])
    await db.as({ municipality: own }, (sql) =>
      sql("update measure set visibility = 'network' where id = $1", [idOf(own, 2)]),
    )
  })

  test('both sides read an adoption; the source only takes note of it', async () => {
    const seen = await db.as({ municipality: own }, (sql) =>
      sql('select municipality_key as key, source_key as source from adoption order by 1'),
    )
    expect(seen).toEqual([
      { key: foreign, source: own },
      { key: own, source: foreign },
    ])
    await db.as({ municipality: own }, (sql) =>
      sql('update adoption set seen_at = now() where source_key = $1', [own]),
    )
    const moved = db.as({ municipality: own }, (sql) =>
      sql('update adoption set source_key = $1 where source_key = $2', [idOf(own, 1), own]),
    )
    await expect(moved).rejects.toMatchObject({ code: '42501' })
  })

  test('a question is asked about a released measure of a neighbour only, and read by the two', async () => {
    const ask = (measure: number, network: string[]) =>
      db.as({ municipality: own, network }, (sql) =>
        sql(
          `insert into question (id, municipality_key, measure_id, asker_key, question, asked_at)
            values (gen_random_uuid(), $1, $2, $3, 'Wie?', now())`,
          [foreign, idOf(foreign, measure), own],
        ),
      )
    await ask(2, [foreign])
    await expect(ask(1, [foreign])).rejects.toMatchObject({ code: '42501' })
    await expect(ask(3, [])).rejects.toMatchObject({ code: '42501' })
    for (const municipality of [own, foreign]) {
      expect(await db.as({ municipality }, (sql) => sql('select question from question'))).toHaveLength(1)
    }
    const answered = "update question set answer = 'So.', answered_at = now() returning id"
    expect(await db.as({ municipality: own }, (sql) => sql(answered))).toEqual([])
    expect(await db.as({ municipality: foreign }, (sql) => sql(answered))).toHaveLength(1)
  })

  test('a network holds its meetings; a member reads them and reports on what it took on', async () => {
    const network = '019a0000-0000-7000-8000-00000000bbbb'
    const meeting = '019a0000-0000-7000-8000-00000000cccc'
    await db.as({ installation: true }, async (sql) => {
      await sql("insert into network (id, name) values ($1, 'Treffen')", [network])
      await sql(
        "insert into network_member (network_id, municipality_key, joined_on) values ($1, $2, '2026-01-01')",
        [network, own],
      )
    })
    await db.as({ entered: network }, async (sql) => {
      await sql(
        `insert into meeting (id, network_id, held_on, plan, created_at, changed_at)
          values ($1, $2, '2026-11-01', '{}', now(), now())`,
        [meeting, network],
      )
      await sql(
        `insert into follow_up (id, network_id, meeting_id, municipality_key, task, created_at, changed_at)
          select gen_random_uuid(), $1, $2, key, 'Anrufen', now(), now() from unnest($3::text[]) key`,
        [network, meeting, [own, foreign]],
      )
    })
    const done = "update follow_up set done_on = '2026-11-20' returning municipality_key as key"
    for (const [municipality, meetings] of [
      [own, 1],
      [foreign, 0],
    ] as const) {
      await db.as({ municipality }, async (sql) => {
        expect(await sql('select id from meeting')).toHaveLength(meetings)
        expect(await sql(done)).toEqual([{ key: municipality }])
        expect(await sql('delete from follow_up returning id')).toEqual([])
      })
    }
    const elsewhere = '019a0000-0000-7000-8000-00000000dddd'
    expect(await db.as({ entered: elsewhere }, (sql) => sql('select id from meeting'))).toEqual([])
  })
})
