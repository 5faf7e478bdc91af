import { format, germanTexts as texts } from '@kommune17/i18n'
import { describe, expect, it } from 'vitest'
import { describeField, fieldLabel } from './describe-field.ts'

const structure = {
  departments: [{ id: 'd1', name: 'Bauamt', shortName: null, parentId: null, archivedAt: null, measures: 0 }],
  fields: [{ id: 'f1', name: 'Mobilität', position: 1, measures: 0 }],
  programmes: [{ id: 'p1', title: 'Handlungsprogramm', kind: null, decidedOn: null, measures: 0 }],
  ownColumns: [
    { id: 'o1', name: 'Frist', kind: 'date' as const, choices: [], measures: 0 },
    { id: 'o2', name: 'Tonnen', kind: 'number' as const, choices: [], measures: 0 },
  ],
}
const words = { texts, format: format('de'), structure }
const years = [{ year: 2026, costPlanned: 1000, costActual: null, funding: 500 }]

describe('a value beside another one', () => {
  it.each([
    ['title', 'Radweg', 'Radweg'],
    ['partners', null, 'leer'],
    ['coDepartmentIds', [], 'leer'],
    ['plannedEnd', '2026-Q3', '3. Quartal 2026'],
    ['plannedEnd', 'bald', 'bald'],
    ['budgetNumber', '2026', '2026'],
    ['costPlanned', 0, '0,00 €'],
    ['isContinuous', false, 'nein'],
    ['departmentId', 'd1', 'Bauamt'],
    ['departmentId', 'gone', 'unbekannt'],
    ['coDepartmentIds', ['d1'], 'Bauamt'],
    ['fieldId', 'f1', 'Mobilität'],
    ['programmeId', 'p1', 'Handlungsprogramm'],
    ['own:o1', '2026-Q3', '3. Quartal 2026'],
    ['own:o2', 1234.5, '1.234,5'],
    ['visibility', 'network', 'im Netzwerk'],
    ['years', years, '2026: Geplante Kosten 1.000,00 €, Tatsächliche Kosten leer, Fördermittel 500,00 €'],
  ])('%s %j reads „%s“', (field, value, expected) => {
    expect(describeField(field, value, words).replaceAll('\u00a0', ' ')).toBe(expected)
  })

  it('calls the field what its form calls it', () => {
    expect(fieldLabel('departmentId', words)).toBe('Zuständiger Fachbereich')
    expect(fieldLabel('own:o1', words)).toBe('Frist')
  })
})
