import { ownField } from '@kommune17/domain'
import type { MeasureColumnKey } from '@kommune17/i18n'
import { describe, expect, it } from 'vitest'
import { ownColumns } from './any-measure.ts'
import type { MeasureRow } from './measure-row.ts'
import { type CellKey, exported, planned, rewritten, textCell } from './round-trip.ts'

const radweg: MeasureRow = {
  ...{ id: '00000000-0000-4000-8000-000000000001', number: '1.1', title: 'Radweg Nordring' },
  ...{
    description: 'Am Nordring',
    status: 'in-progress',
    progress: 40,
    keyDate: '2026-03-31',
    note: 'Bau läuft',
  },
  ...{ primaryGoals: [11, 13], secondaryGoals: [3], targets: ['11.2'], fieldOfAction: 'Mobilität' },
  ...{
    department: 'Bauamt',
    coDepartments: ['N.N.'],
    programme: null,
    partners: null,
    start: '2025',
    end: '2027',
  },
  ...{
    actualStart: null,
    actualEnd: null,
    isContinuous: false,
    cost: 1_000,
    costActual: null,
    funding: null,
  },
  ...{ costNote: null, budgetNumber: null, visibility: 'internal' },
  own: {},
}

type Edited = {
  readonly left?: MeasureRow
  readonly stored?: MeasureRow
  readonly columns?: readonly MeasureColumnKey[]
}

/** Exports a measure, edits the first row, and compares it with what is stored by then. */
async function edited(
  changes: Partial<Record<CellKey, string>>,
  { left = radweg, stored = left, columns }: Edited = {},
) {
  const workbook = await exported([left], {
    fileFormat: 'xlsx',
    ...(columns === undefined ? {} : { columns }),
  })
  const plan = planned(
    rewritten(workbook, ({ key, text }) => changes[key] ?? text),
    [stored],
  )
  const row = plan.rows[0]
  return {
    changes: row?.changes.map(({ field, after }) => [field, after]),
    conflicts: row?.conflicts.map(({ field, before, after }) => [field, before, after]),
    problems: row?.problems.map(({ code }) => code),
    values: row?.values,
    action: row?.action,
  }
}

describe('a row that comes back', () => {
  it('takes its percentage along with a new status, dated today and not with the old key date', async () => {
    const done = await edited({ status: 'abgeschlossen' })
    expect(done.changes).toEqual([
      ['status', 'completed'],
      ['progress', 100],
    ])
    expect(done.values?.keyDate).toBeNull()
    const unknown = await edited({ status: 'unbekannt' })
    expect(unknown.changes).toEqual([['status', 'unknown']])
    expect(unknown.values?.progress).toBeNull()
  })

  it('keeps a key date somebody has written', async () => {
    const done = await edited({ progress: '60 %', keyDate: '30.06.2026' })
    expect(done.changes).toEqual([
      ['progress', 60],
      ['keyDate', '2026-06-30'],
    ])
    expect(done.values?.keyDate).toBe('2026-06-30')
  })

  it('does not undo what was changed here since, and shows what both sides changed', async () => {
    const stored: MeasureRow = {
      ...radweg,
      title: 'Radweg Ring',
      cost: 2_000,
      keyDate: '2026-06-15',
      progress: 50,
    }
    expect((await edited({ partners: 'NABU' }, { stored })).changes).toEqual([['partners', 'NABU']])
    const both = await edited({ cost: '3.000,00 €', progress: '60 %' }, { stored })
    expect(both.changes).toEqual([])
    expect(both.conflicts).toEqual([
      ['progress', 50, 60],
      ['cost', 2_000, 3_000],
    ])
    expect((await edited({ title: 'Radweg Ring' }, { stored })).action).toBe('unchanged')
  })

  it('keeps the goals of columns that are not in the list', async () => {
    const done = await edited({ primaryGoals: '11, 13, 7' }, { columns: ['title', 'primaryGoals'] })
    expect(done.changes).toEqual([['primaryGoals', [7, 11, 13]]])
    expect(done.values).toMatchObject({ secondaryGoals: [3], targets: ['11.2'] })
    expect((await edited({}, { columns: ['title', 'targets', 'progress'] })).action).toBe('unchanged')
  })

  it('says why a goal stays as long as its target is named', async () => {
    const done = await edited({ primaryGoals: '13' })
    expect(done.changes).toEqual([])
    expect(done.problems).toContain('goal-of-target')
    expect((await edited({ primaryGoals: '13', targets: '' })).changes).toEqual([
      ['primaryGoals', [13]],
      ['targets', []],
    ])
  })

  it('must keep a title and a goal', async () => {
    expect(await edited({ title: '' })).toMatchObject({ action: 'error', problems: ['title-required'] })
    const without = { primaryGoals: '', secondaryGoals: '', targets: '' }
    expect(await edited(without)).toMatchObject({ action: 'error', problems: ['goal-required'] })
  })

  it('may have no goal that somebody has confirmed', async () => {
    const suggested: MeasureRow = { ...radweg, primaryGoals: [], secondaryGoals: [], targets: [] }
    const { rows } = planned(await exported([suggested], { fileFormat: 'xlsx' }), [suggested])
    expect(rows.map(({ action, problems }) => [action, problems])).toEqual([['unchanged', []]])
  })

  it('is not cleared by what cannot be read', async () => {
    const done = await edited({ start: 'bald', cost: 'viel', progress: 'halb' })
    expect(done.changes?.map(([field]) => field)).not.toContain('start')
    expect(done.changes?.map(([field]) => field)).not.toContain('cost')
    expect(done.changes?.map(([field]) => field)).not.toContain('progress')
  })

  it('may end for good, or never', async () => {
    expect((await edited({ end: 'fortlaufend' })).changes).toEqual([
      ['end', null],
      ['isContinuous', true],
    ])
  })
})

describe('own columns that come back', () => {
  const { text, number, date, choice } = ownColumns
  const own = { [text.id]: 'A 12', [number.id]: 12.345, [date.id]: '2026-Q3', [choice.id]: 'Süd' }
  const measure: MeasureRow = { ...radweg, own }

  it('keep what was changed here since, to the last digit, and show what both sides changed', async () => {
    const since = { ...own, [number.id]: 12.346, [choice.id]: '1.2' }
    const stored: MeasureRow = { ...measure, own: since }
    expect((await edited({}, { left: measure, stored })).action).toBe('unchanged')
    const both = await edited({ [ownField(number.id)]: '12,5' }, { left: measure, stored })
    expect(both.changes).toEqual([])
    expect(both.conflicts).toEqual([[ownField(number.id), 12.346, 12.5]])
  })

  it('are neither cleared nor changed by what cannot be read: the row waits', async () => {
    const typed = { [number.id]: 'viel', [date.id]: '2026-2028', [choice.id]: 'Westend' }
    const cells = Object.fromEntries(Object.entries(typed).map(([id, cell]) => [ownField(id), cell]))
    const done = await edited(cells, { left: measure, stored: measure })
    expect(done).toMatchObject({
      action: 'error',
      problems: ['not-a-plain-number', 'not-a-date', 'unknown-choice'],
    })
    expect(done.changes?.map(([field]) => field)).not.toContain(ownField(date.id))
  })

  it('that the list did not leave with are not cleared where somebody left them blank', async () => {
    const workbook = await exported([measure], { fileFormat: 'csv', ownColumns: [] })
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => [...row, textCell(at === 0 ? choice.name : '')]),
    }))
    expect(planned({ sheets }, [measure]).rows.map(({ action }) => action)).toEqual(['unchanged'])
  })
})

it('takes a copied row as a new measure, and rows in any order', async () => {
  const second: MeasureRow = { ...radweg, id: '00000000-0000-4000-8000-000000000002' }
  const workbook = await exported([radweg, second], { fileFormat: 'xlsx' })
  const [list] = workbook.sheets
  if (list === undefined) throw new Error('no list')
  const [first = [], other = []] = list.rows.slice(-2)
  const copy = first.map((cell) => (cell.text === 'Radweg Nordring' ? textCell('Radweg Südring') : cell))
  const rows = [...list.rows.slice(0, -2), other, first, copy]
  const plan = planned({ sheets: [{ ...list, rows }] }, [radweg, second])
  expect(plan.rows.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'create'])
  expect(plan.rows[2]?.problems.map(({ code }) => code)).toContain('unknown-id')
})
