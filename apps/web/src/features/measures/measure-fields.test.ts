import { describe, expect, it } from 'vitest'
import { changesOf, checkEdits, isMeasureDraft } from './measure-fields.ts'

describe('checkEdits', () => {
  it('lets everything right through', () => {
    const edits = { title: 'Radweg Nordring', plannedEnd: '2026-Q3', costPlanned: 1234.5 }
    expect(checkEdits(edits, [])).toEqual({ sendable: edits, issues: [] })
  })

  it('holds back only what is wrong', () => {
    const { sendable, issues } = checkEdits({ title: '', plannedEnd: 'bald', partners: 'ADFC' }, [])
    expect(sendable).toEqual({ partners: 'ADFC' })
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['title', 'required'],
      ['plannedEnd', 'not-a-date'],
    ])
  })

  it('names the row of a year that is wrong', () => {
    const years = [{ year: 2026, costPlanned: Number.NaN, costActual: null, funding: null }]
    const { sendable, issues } = checkEdits({ years }, [])
    expect(sendable).toEqual({})
    expect(issues[0]).toMatchObject({ path: 'years.0.costPlanned', code: 'not-a-number' })
  })
})

describe('own columns in the form', () => {
  const columns = [
    { id: 'a', name: 'Akte', kind: 'text' as const, choices: [] },
    { id: 'b', name: 'Frist', kind: 'date' as const, choices: [] },
  ]

  it('are fields of their own, checked by their kind', () => {
    const { sendable, issues } = checkEdits({ 'own:a': 'A 12', 'own:b': 'bald', title: 'Radweg' }, columns)
    expect(sendable).toEqual({ 'own:a': 'A 12', title: 'Radweg' })
    expect(issues).toEqual([{ path: 'own:b', code: 'not-a-date', details: {} }])
  })

  it('are sent together, an emptied one as null', () => {
    expect(changesOf({ 'own:a': 'A 12', 'own:b': null, title: 'Radweg' })).toEqual({
      title: 'Radweg',
      own: { a: 'A 12', b: null },
    })
    expect(changesOf({ title: 'Radweg' })).toEqual({ title: 'Radweg' })
  })
})

describe('isMeasureDraft', () => {
  it.each([
    null,
    'text',
    { version: 1, base: { title: 'A' }, edits: {} },
    { version: 1, base: {}, edits: { title: 'B' } },
    { version: 1, base: { title: 'A' }, edits: { former: 'B' } },
    { base: { title: 'A' }, edits: { title: 'B' } },
  ])('does not take %j for a draft', (draft) => {
    expect(isMeasureDraft(draft, fields)).toBe(false)
  })

  it('knows its own drafts', () => {
    expect(isMeasureDraft({ version: 1, base: fields, edits: { title: 'B' } }, fields)).toBe(true)
    const example = { ...fields, 'own:a': 'A 12' }
    expect(isMeasureDraft({ version: 1, base: fields, edits: { 'own:b': 1 } }, example)).toBe(true)
  })
})

const fields = {
  title: 'A',
  number: null,
  description: null,
  programmeId: null,
  fieldId: null,
  departmentId: null,
  coDepartmentIds: [],
  partners: null,
  plannedStart: null,
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  isContinuous: false,
  costPlanned: null,
  costActual: null,
  funding: null,
  costNote: null,
  budgetNumber: null,
  source: null,
  visibility: 'internal' as const,
  years: [],
}
