import { texts } from '@kommune17/i18n/all-texts'
import { describe, expect, it } from 'vitest'
import { noteCodes, plainFields } from '../import-plan.ts'
import { problemCodes } from '../problem.ts'
import { planAsJson, problemText } from './plan-as-json.ts'
import { nobody, plan, table, uuid } from './plan-samples.ts'

describe('what people choose', () => {
  const list = table(
    ['Maßnahme', 'Wer', 'SDG', 'Status'],
    ['Radweg', 'FB 3 / Hr. Meyer', '11', 'rollt'],
    ['Solar', 'Amt 65', '18', 'fertig'],
  )

  it('is asked once for a word and then known', () => {
    expect(plan(list).questions).toEqual(
      expect.arrayContaining([
        { kind: 'status-word', word: 'rollt', rows: 1, proposed: null },
        { kind: 'department', word: 'FB 3', rows: 1, proposed: 'new' },
      ]),
    )
    const existing = {
      ...nobody,
      departments: [{ id: uuid(3), name: 'Fachbereich Bauen', shortName: 'Amt 65' }],
    }
    const done = plan(list, {
      existing,
      choices: {
        statusWords: { rollt: 'in-progress' },
        departmentWords: { 'FB 3': uuid(3) },
        persons: 'drop',
      },
    })
    expect(done.rows[0]?.values).toMatchObject({
      status: 'in-progress',
      statusText: 'rollt',
      department: 'Fachbereich Bauen',
      departmentId: uuid(3),
    })
    expect(done.rows[1]?.values.departmentId).toBe(uuid(3))
    expect(done.questions).toEqual([])
    expect(done.rows[0]?.problems).toEqual([])
  })

  it('mends a cell in place, skips a row, names a column', () => {
    const done = plan(list, { choices: { cells: { '3:2': '7' }, skipRows: [2], columns: { 1: 'ignore' } } })
    expect(done.rows[0]).toMatchObject({ action: 'skip', skipReason: 'chosen' })
    expect(done.rows[1]).toMatchObject({ action: 'create', values: { primaryGoals: [7], department: null } })
    expect(done.columns[1]).toMatchObject({ field: 'ignore', certainty: 1, reason: 'chosen' })
    expect(done.notes).toContainEqual({ code: 'column-not-imported', count: 2, column: 1, text: 'Wer' })
  })

  it('gets a column it does not have, filled in by hand', () => {
    const done = plan(table(['Maßnahme', 'Status'], ['Radweg', 'geplant'], ['Solar', 'fertig']), {
      choices: { columns: { 2: 'goals' }, cells: { '2:2': '11', '3:2': '7.2' } },
    })
    expect(done.totals).toMatchObject({ created: 2, errors: 0 })
    expect(done.rows.map(({ values }) => values.primaryGoals)).toEqual([[11], [7]])
  })

  it('keeps names of people only when told to', () => {
    expect(JSON.stringify(plan(list).rows.map(({ values }) => values))).not.toContain('Meyer')
    expect(plan(list, { choices: { persons: 'department' } }).rows[0]?.values.department).toContain('Meyer')
  })

  it('can be another row as header, or none, and another key date', () => {
    expect(plan(list, { choices: { headerRow: 0 } }).totals.rows).toBe(3)
    expect(plan(list, { choices: { keyDate: '2026-05-01' } }).rows[1]?.values.keyDate).toBe('2026-05-01')
  })
})

describe('the words', () => {
  it.each(['de', 'en'] as const)('exist for every problem, note and field in %s', (locale) => {
    for (const code of problemCodes) {
      expect(
        problemText({ code, text: { original: 'ABC' }, mend: 'DEF' }, locale).length,
        code,
      ).toBeGreaterThan(20)
    }
    for (const code of noteCodes)
      expect(texts[locale].imports.notes[code](2, 'ABC').length, code).toBeGreaterThan(20)
    for (const field of plainFields)
      expect(texts[locale].imports.fields[field].length, field).toBeGreaterThan(2)
  })

  it('stand in the JSON of the command line', () => {
    const done = plan(table(['Maßnahme', 'SDG', 'Ende'], ['Radweg', '18', 'Q3/2026']))
    const json = planAsJson(done, 'de')
    expect(json.totals).toEqual({ rows: 1, created: 0, changed: 0, unchanged: 0, skipped: 0, errors: 1 })
    expect(json.rows[0]).toMatchObject({
      row: 2,
      action: 'error',
      title: 'Radweg',
      end: '2026-Q3',
      primaryGoals: [],
    })
    expect(json.rows[0]?.problems[0]).toMatchObject({ column: 1, code: 'not-a-goal', severity: 'error' })
    expect(json.rows[0]?.problems[0]?.text).toContain('18')
  })
})
