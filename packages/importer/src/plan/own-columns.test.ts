import type { OwnColumn } from '@kommune17/domain'
import { describe, expect, it } from 'vitest'
import type { Choices, Existing } from '../import-plan.ts'
import { planAsJson } from './plan-as-json.ts'
import { nobody, plan, stored, table, uuid } from './plan-samples.ts'

const column = (id: string, given: Omit<OwnColumn, 'id' | 'choices'>, choices: string[] = []): OwnColumn => ({
  ...{ id, choices },
  ...given,
})
const file = column('file', { name: 'Aktenzeichen', kind: 'text' })
const weight = column('weight', { name: 'Tonnen CO₂', kind: 'number' })
const grant = column('grant', { name: 'Förderbescheid', kind: 'date' })
const place = column('place', { name: 'Ortsteil', kind: 'choice' }, ['Nord', 'Süd', 'k. A.'])
const existing: Existing = { ...nobody, ownColumns: [file, weight, grant, place] }

const header = ['Maßnahme', 'SDG', 'Aktenzeichen', 'tonnen co₂', 'Förderbescheid', 'Ortsteil']
const list = (...cells: readonly string[]) => table(header, ['Radweg', '11', ...cells])
const firstRow = (text: string, given: { choices?: Choices; existing?: Existing } = {}) =>
  plan(text, { existing, ...given }).rows[0]

describe('an own column', () => {
  const fieldsOf = (text: string, given: { choices?: Choices; existing?: Existing } = {}) =>
    plan(text, { existing, ...given }).columns.map(({ field }) => field)

  it('is known by its name, whatever else such a header may mean', () => {
    expect(fieldsOf(list('', '', '', ''))).toEqual([
      ...['title', 'goals', 'own:file', 'own:weight', 'own:grant', 'own:place'],
    ])
    const priority = column('priority', { name: 'Priorität', kind: 'text' })
    const text = table(['Maßnahme', 'SDG', 'PRIORITÄT', 'Priorität'], ['Radweg', '11', 'hoch', 'A'])
    expect(fieldsOf(text)).not.toContain('own:priority')
    expect(fieldsOf(text, { existing: { ...nobody, ownColumns: [priority] } })).toEqual([
      ...['title', 'goals', 'own:priority', 'description'],
    ])
  })

  it('gives way to a field of every measure where a list calls both alike', () => {
    const ownColumns = [column('end', { name: 'Titel', kind: 'text' })]
    const text = table(['Titel', 'Hauptziele'], ['Radweg', '11'])
    expect(fieldsOf(text, { existing: { ...nobody, ownColumns } })).toEqual(['title', 'goals'])
    const ids = ['Kommune17-ID (nicht ändern)', 'Titel', 'Hauptziele', 'Titel']
    const exported = table(ids, [uuid(1), 'Radweg', '11', 'Nordring'])
    expect(fieldsOf(exported, { existing: { ...nobody, ownColumns } })).toEqual([
      ...['id', 'title', 'goals', 'own:end'],
    ])
  })

  it('can be chosen, and is not taken twice', () => {
    const text = table(['Maßnahme', 'SDG', 'AZ', 'Aktenzeichen'], ['Radweg', '11', 'A 1', 'B 2'])
    const choices = { columns: { 2: 'own:file' } } as const
    expect(fieldsOf(text, { choices })).toEqual(['title', 'goals', 'own:file', 'unknown'])
    expect(firstRow(text, { choices })?.values.own).toEqual({ file: 'A 1' })
  })

  it('that was removed since it was chosen is none', () => {
    const text = table(['Maßnahme', 'SDG', 'AZ'], ['Radweg', '11', 'A 1'])
    expect(fieldsOf(text, { choices: { columns: { 2: 'own:gone' } } })).toEqual(['title', 'goals', 'unknown'])
  })
})

describe('a cell of an own column', () => {
  it.each([
    ['file', ['=A 12', '', '', ''], '=A 12'],
    ['file', ['k. A.', '', '', ''], 'k. A.'],
    ['weight', ['', '1.234,5', '', ''], 1_234.5],
    ['weight', ['', '−0,125', '', ''], -0.125],
    ['weight', ['', '40 %', '', ''], 40],
    ['weight', ['', '0', '', ''], 0],
    ['weight', ['', '1.234', '', ''], 1_234],
    ['grant', ['', '', '31.12.2026', ''], '2026-12-31'],
    ['grant', ['', '', 'Q3/2026', ''], '2026-Q3'],
    ['grant', ['', '', '2027', ''], '2027'],
    ['place', ['', '', '', 'SUED'], 'Süd'],
    ['place', ['', '', '', 'k. A.'], 'k. A.'],
  ])('%s is read by its kind: %j', (id, cells, value) => {
    const row = firstRow(list(...cells))
    expect([row?.action, row?.values.own]).toEqual(['create', { [id]: value }])
  })

  it.each([
    [3, 'not-a-plain-number', ['', 'ca. viel', '', '']],
    [3, 'not-a-plain-number', ['', '99999999999999', '', '']],
    [4, 'not-a-date', ['', '', '31.02.2026', '']],
    [4, 'not-a-date', ['', '', '2026-2028', '']],
    [5, 'unknown-choice', ['', '', '', 'West']],
  ])('that is no value of column %i is told there as %s and keeps the row waiting', (at, code, cells) => {
    const row = firstRow(list(...cells))
    expect([row?.action, row?.problems.map((problem) => [problem.column, problem.code])]).toEqual([
      'error',
      [[at, code]],
    ])
    const mended = firstRow(list(...cells), { choices: { cells: { [`2:${at}`]: '' } } })
    expect(mended).toMatchObject({ action: 'create', problems: [] })
  })

  it('is doubted where it may mean something else, and cut where it is too long', () => {
    const codes = (...cells: readonly string[]) => firstRow(list(...cells))?.problems.map(({ code }) => code)
    expect(codes('', '1.234', '', '')).toEqual(['number-separator'])
    expect(codes('', '', 'ca. 2026', '')).toEqual(['date-imprecise'])
    expect(codes('x'.repeat(2_001), '', '', '')).toEqual(['text-too-long'])
  })

  it('stands in the JSON of the command line', () => {
    const done = plan(list('A 1', '7', '', ''), { existing })
    expect(planAsJson(done, 'de').rows[0]?.own).toEqual({ file: 'A 1', weight: 7 })
  })
})

describe('a list with own columns imported again', () => {
  const given = list('A 1', '7', '2026', 'Nord')
  const known = { ...existing, measures: stored(plan(given, { existing })).measures }
  const withStored = (change: Partial<Existing['measures'][number]>): Existing => ({
    ...known,
    measures: known.measures.map((measure) => ({ ...measure, ...change })),
  })

  it('changes nothing as it is, and exactly what was edited', () => {
    expect(firstRow(given, { existing: known })?.action).toBe('unchanged')
    const edited = firstRow(list('A 1', '7,04', 'Q2/2026', ''), { existing: known })
    expect(edited?.changes).toEqual([
      { field: 'own:weight', before: 7, after: 7.04 },
      { field: 'own:grant', before: '2026', after: '2026-Q2' },
    ])
  })

  it('keeps what was edited here since, and shows a conflict when both sides changed', () => {
    const since = withStored({
      own: { file: 'A 2', weight: 8, grant: '2026', place: 'Nord' },
      base: { own: { file: 'A 1', weight: 7, grant: '2026', place: 'Nord' } },
    })
    const row = firstRow(list('A 1', '9', '2026', 'Nord'), { existing: since })
    expect(row).toMatchObject({
      action: 'unchanged',
      conflicts: [{ field: 'own:weight', before: 8, after: 9 }],
      problems: [{ code: 'changed-since', text: { original: 'Tonnen CO₂' } }],
    })
    const choices = { conflicts: { '2:own:weight': 'file' } } as const
    expect(firstRow(list('A 1', '9', '2026', 'Nord'), { existing: since, choices })?.changes).toEqual([
      { field: 'own:weight', before: 8, after: 9 },
    ])
  })

  it('leaves a choice alone that is no longer offered', () => {
    const former = withStored({ own: { place: 'West' } })
    expect(firstRow(list('', '', '', 'West'), { existing: former })).toMatchObject({
      action: 'unchanged',
      problems: [],
    })
    const other = firstRow(list('', '', '', 'Ost'), { existing: former })
    expect([other?.action, other?.changes]).toEqual(['error', []])
  })
})
