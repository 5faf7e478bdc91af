import { describe, expect, it } from 'vitest'
import { planImport } from './plan-import.ts'
import { fixture, nobody, stored, today } from './plan-samples.ts'

describe('the examples', () => {
  it.each([
    ['01-massnahmen-stadt.csv', { rows: 13, created: 12, changed: 0, unchanged: 0, skipped: 1, errors: 0 }],
    [
      '02-handlungsprogramm-gemeinde.xlsx',
      { rows: 10, created: 10, changed: 0, unchanged: 0, skipped: 0, errors: 0 },
    ],
    [
      '03-sdg-matrix-samtgemeinde.xlsx',
      { rows: 9, created: 8, changed: 0, unchanged: 0, skipped: 1, errors: 0 },
    ],
    [
      '04-umsetzungsbericht-landkreis.ods',
      { rows: 7, created: 7, changed: 0, unchanged: 0, skipped: 0, errors: 0 },
    ],
    [
      '05-indikatoren-zeitreihe.csv',
      { rows: 8, created: 0, changed: 0, unchanged: 0, skipped: 8, errors: 0 },
    ],
  ])('%s are planned, and planned again change nothing', async (name, totals) => {
    const workbook = await fixture(name)
    const first = planImport({ workbook, choices: {}, existing: nobody, today })
    expect(first.totals).toEqual(totals)
    const again = planImport({ workbook, choices: {}, existing: stored(first), today })
    expect(again.totals).toEqual({ ...totals, created: 0, unchanged: totals.created })
  })

  it.each(['02-handlungsprogramm-gemeinde', '03-sdg-matrix-samtgemeinde'])(
    '%s says the same when LibreOffice has saved it for Excel 97',
    async (name) => {
      const rows = await Promise.all(
        ['xlsx', 'xls'].map(async (ending) => {
          const workbook = await fixture(`${name}.${ending}`)
          return planImport({ workbook, choices: {}, existing: nobody, today }).rows
        }),
      )
      expect(rows[1]).toEqual(rows[0])
    },
  )

  it('have every column recognised', async () => {
    for (const name of [
      '01-massnahmen-stadt.csv',
      '02-handlungsprogramm-gemeinde.xlsx',
      '03-sdg-matrix-samtgemeinde.xlsx',
      '04-umsetzungsbericht-landkreis.ods',
    ]) {
      const { columns } = planImport({ workbook: await fixture(name), choices: {}, existing: nobody, today })
      expect(
        columns.filter(({ field }) => field === 'unknown'),
        name,
      ).toEqual([])
    }
  })

  it('of a town: dates as precise as written, state of the list, goals and further goals, a shifted row', async () => {
    const { rows, stateDate, questions } = planImport({
      workbook: await fixture('01-massnahmen-stadt.csv'),
      choices: {},
      existing: nobody,
      today,
    })
    const values = rows.map((row) => row.values)
    expect(stateDate).toBe('2025-03-14')
    expect(values[1]).toMatchObject({
      start: '2024-Q3',
      end: '2026-06-30',
      cost: 60_000,
      primaryGoals: [7, 11, 13],
      keyDate: '2025-03-14',
    })
    expect(values[4]).toMatchObject({ primaryGoals: [11], secondaryGoals: [3, 13], cost: 1_150_000 })
    expect(values[9]).toMatchObject({ primaryGoals: [6, 15], status: 'paused' })
    expect(rows[12]).toMatchObject({ skipReason: 'sum', row: 17 })
    expect(questions).toContainEqual({ kind: 'persons', columns: [3], cells: 1 })
  })

  it('of a district: shares are percentages, a state in the notes is found', async () => {
    const { rows } = planImport({
      workbook: await fixture('04-umsetzungsbericht-landkreis.ods'),
      choices: {},
      existing: nobody,
      today,
    })
    expect(rows.map(({ values }) => values.progress)).toEqual([60, 100, 80, 25, 0, 50, null])
    expect(rows[6]?.values).toMatchObject({ status: 'ongoing', end: '2030-12-31' })
  })

  it('that are a series of indicators are told, not imported', async () => {
    const { notes, rows } = planImport({
      workbook: await fixture('05-indikatoren-zeitreihe.csv'),
      choices: {},
      existing: nobody,
      today,
    })
    expect(notes.map(({ code }) => code)).toContain('looks-like-indicators')
    expect(rows.every(({ skipReason }) => skipReason === 'not-a-measure')).toBe(true)
  })

  it('tell hidden columns and comments without reading a name', async () => {
    const done = planImport({
      workbook: await fixture('02-handlungsprogramm-gemeinde.xlsx'),
      choices: {},
      existing: nobody,
      today,
    })
    expect(done.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['hidden-columns', 'comments-not-imported', 'other-sheets']),
    )
    expect(JSON.stringify(done)).not.toContain('geschätzt')
  })
})
