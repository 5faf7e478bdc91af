import { describe, expect, it } from 'vitest'
import { nobody, plan, stored, table, uuid } from './plan-samples.ts'

describe('a list imported again', () => {
  const list = table(
    ['Nr.', 'Maßnahme', 'SDG', 'Status', 'Ende'],
    ['1', 'Radweg', '11', 'geplant', '2026'],
    ['2', 'Solar', '7', 'in Umsetzung', '2027'],
  )
  const existing = stored(plan(list))

  it('changes exactly what was edited', () => {
    const edited = list.replace('geplant', 'umgesetzt').replace('2027', 'Q2/2028')
    const { rows, totals } = plan(edited, { existing })
    expect(totals).toMatchObject({ created: 0, changed: 2, unchanged: 0 })
    expect(rows[0]?.changes).toEqual([
      { field: 'status', before: 'planned', after: 'completed' },
      { field: 'progress', before: null, after: 100 },
    ])
    expect(rows[1]?.changes).toEqual([{ field: 'end', before: '2027', after: '2028-Q2' }])
  })

  it('finds a renamed measure by its number and a renumbered one by its title', () => {
    const { rows } = plan(list.replace('Radweg', 'Radweg am Kanal').replace('2\tSolar', '9\tSolar'), {
      existing,
    })
    expect(rows[0]).toMatchObject({
      action: 'change',
      matchedBy: 'number',
      measureId: uuid(0),
      changes: [{ field: 'title' }],
    })
    expect(rows[1]).toMatchObject({
      action: 'change',
      matchedBy: 'title',
      measureId: uuid(1),
      problems: [{ code: 'likely-match' }],
    })
  })

  it('asks when a number belongs to another title, and obeys the answer', () => {
    const other = list.replace('Radweg', 'Bürgerhaushalt')
    const asked = plan(other, { existing })
    expect(asked.rows[0]?.problems).toMatchObject([{ code: 'number-matches-other-title', severity: 'doubt' }])
    expect(asked.questions).toContainEqual({ kind: 'match', row: 2, measureId: uuid(0), title: 'Radweg' })
    expect(plan(other, { existing, choices: { matches: { 2: 'new' } } }).rows[0]).toMatchObject({
      action: 'create',
      measureId: null,
    })
  })

  it('does not take two parts of one project for each other', () => {
    const parts = stored(plan(table(['Maßnahme', 'SDG'], ['Renaturierung Mühlenbach 1. Abschnitt', '15'])))
    expect(
      plan(table(['Maßnahme', 'SDG'], ['Renaturierung Mühlenbach 2. Abschnitt', '15']), { existing: parts })
        .rows[0]?.action,
    ).toBe('create')
    expect(
      plan(table(['Maßnahme', 'SDG'], ['Renaturierung des Mühlenbachs 1. Abschnitt', '15']), {
        existing: parts,
      }).rows[0],
    ).toMatchObject({ action: 'change', matchedBy: 'title' })
  })

  it('leaves alone what its blank cells do not say', () => {
    expect(plan(list.replace('\t2027', '\t'), { existing }).totals).toMatchObject({ unchanged: 2 })
  })

  it('clears what was cleared in a list that came from here', () => {
    const withId = table(
      ['Kommune17-ID', 'Titel', 'Ziele', 'Ende'],
      [uuid(0), 'Radweg', '11', ''],
      [uuid(1), 'Solar', '7', '2027'],
    )
    const { rows, totals } = plan(withId, { existing })
    expect(totals).toMatchObject({ changed: 1, unchanged: 1 })
    expect(rows[0]).toMatchObject({
      matchedBy: 'id',
      changes: [{ field: 'end', before: '2026', after: null }],
    })
  })

  it('keeps what was edited here since, and shows a conflict when both sides changed', () => {
    const since = [
      { end: '2030', base: { end: '2026' } },
      { end: '2031', base: { end: '2027' } },
    ]
    const measures = existing.measures.map((measure, at) => ({ ...measure, ...since[at] }))
    const { rows } = plan(list.replace('\t2027', '\t2029'), { existing: { ...nobody, measures } })
    expect(rows[0]).toMatchObject({ action: 'unchanged', changes: [], conflicts: [] })
    expect(rows[1]).toMatchObject({
      action: 'unchanged',
      conflicts: [{ field: 'end', before: '2031', after: '2029' }],
      problems: [{ code: 'changed-since' }],
    })
    const settled = plan(list.replace('\t2027', '\t2029'), {
      existing: { ...nobody, measures },
      choices: { conflicts: { '3:end': 'file' } },
    })
    expect(settled.rows[1]).toMatchObject({ action: 'change', changes: [{ field: 'end' }], conflicts: [] })
  })

  it('does not put an older state over a newer one', () => {
    const measures = existing.measures.map((measure) => ({ ...measure, keyDate: '2026-06-30' }))
    const old = table(['Stand: 31.03.2026']) + list.replace('geplant', 'fertig')
    expect(plan(old, { existing: { ...nobody, measures } }).rows[0]).toMatchObject({
      action: 'unchanged',
      problems: [{ code: 'older-than-stored' }],
    })
  })

  it('may bring news of a stored measure without naming its goals', () => {
    expect(
      plan(table(['Nr.', 'Maßnahme', 'Status'], ['1', 'Radweg', 'fertig'], ['7', 'Neu', 'geplant']), {
        existing,
      }).rows.map(({ action }) => action),
    ).toEqual(['change', 'error'])
  })

  it('does not let a broken row take the measure of a sound one with the same title', () => {
    const twins = table(['Nr.', 'Maßnahme', 'SDG'], ['1', 'Hecken', '18'], ['2', 'Hecken', '15'])
    const twin = stored(plan(twins))
    expect(plan(twins, { existing: twin }).rows.map(({ action, measureId }) => [action, measureId])).toEqual([
      ['error', null],
      ['unchanged', uuid(0)],
    ])
    const unnumbered = twins.replaceAll(/^[12]/gm, '')
    expect(plan(unnumbered, { existing: stored(plan(unnumbered)) }).totals).toMatchObject({
      created: 0,
      changed: 0,
    })
  })
})
