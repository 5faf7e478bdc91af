import { expect, test } from 'vitest'
import { auditChanges } from './audit-changes.ts'

const names = new Map([
  ['d1', 'Bauamt'],
  ['d2', 'Umweltamt'],
])

test('ids of departments become the names they have today', () => {
  const event = {
    before: { departmentId: 'd1' },
    after: { departmentId: 'd2', coDepartmentIds: ['d1', 'd2'] },
  }
  expect(auditChanges(event, names)).toEqual([
    { field: 'departmentId', before: 'Bauamt', after: 'Umweltamt' },
    { field: 'coDepartmentIds', before: null, after: 'Bauamt, Umweltamt' },
  ])
})

test('a department nobody knows any more keeps its id instead of vanishing', () => {
  expect(auditChanges({ before: { departmentId: 'd9' }, after: null }, names)).toEqual([
    { field: 'departmentId', before: 'd9', after: null },
  ])
})

test('a title that looks like an id is never taken for a name', () => {
  expect(auditChanges({ before: { title: 'd1' }, after: { title: 'd2' } }, names)).toEqual([
    { field: 'title', before: 'd1', after: 'd2' },
  ])
})

test('amounts of a year read planned, actual, funding, with a dash for what is missing', () => {
  const years = [{ year: 2026, costPlanned: 1000, costActual: null, funding: 0 }]
  expect(auditChanges({ before: null, after: { years } }, names)).toEqual([
    { field: 'years', before: null, after: '2026: 1000 / – / 0' },
  ])
})
