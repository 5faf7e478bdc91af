import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import type { PlannedColumn } from '@kommune17/importer/plan'
import { describe, expect, it } from 'vitest'
import {
  certaintyOf,
  columnLetter,
  columnOfProblem,
  fieldName,
  mendText,
  type Problem,
  problemText,
  sumText,
  totalsText,
  valueText,
} from './import-words.ts'

const ownColumns = [
  { id: 'a', name: 'Tonnen CO₂', kind: 'number', choices: [] },
  { id: 'b', name: 'Förderbescheid', kind: 'date', choices: [] },
] as const
const de = { texts: texts.de, format: format('de'), ownColumns }
const en = { texts: texts.en, format: format('en'), ownColumns }
const totals = { rows: 1_213, created: 1_200, changed: 3, unchanged: 0, skipped: 4, errors: 6 }

const problem = (code: Problem['code'], given: Partial<Problem> = {}): Problem => ({
  ...{ column: 0, code, severity: 'doubt', text: { original: 'x' } },
  ...given,
})
const column = (field: PlannedColumn['field'], given: Partial<PlannedColumn> = {}): PlannedColumn => ({
  ...{ index: 0, header: '', field, certainty: 0.9, reason: 'header' },
  ...given,
})

describe('a column', () => {
  it('has the letter spreadsheets give it', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })

  it('is certain, guessed, not recognised or settled by somebody', () => {
    expect(certaintyOf(column('status', { certainty: 0.8 }))).toBe('sure')
    expect(certaintyOf(column('status', { certainty: 0.79 }))).toBe('guessed')
    expect(certaintyOf(column('unknown', { certainty: 0 }))).toBe('unknown')
    expect(certaintyOf(column('ignore', { reason: 'chosen' }))).toBe('chosen')
  })

  it('is called by its field, a goal of a matrix by its number', () => {
    expect(fieldName('goal-7', de)).toBe(texts.de.imports.goalColumn(7))
    expect(fieldName('primaryGoals', de)).toBe('Ziele')
  })

  it('of the municipality has its own name, as long as it is there', () => {
    expect(fieldName('own:a', en)).toBe('Tonnen CO₂')
    expect(fieldName('own:gone', en)).toBe('Own column that no longer exists')
  })
})

describe('the numbers of a list', () => {
  it('add up in words', () => {
    expect(sumText(totals, de)).toBe(
      '1.200 neu + 3 geändert + 0 unverändert + 4 übersprungen + 6 fehlerhaft = 1.213 Zeilen unter der Kopfzeile.',
    )
  })

  it('are short where nothing is to be proved', () => {
    expect(totalsText(totals, en)).toBe('1,200 new, 3 changed, 4 skipped, 6 with errors')
  })
})

describe('a problem', () => {
  it('names days and fields as people do', () => {
    const imprecise = problem('date-imprecise', { text: { original: 'ca. Q3' }, mend: '2026-Q3' })
    expect(problemText(imprecise, de)).toContain('3. Quartal 2026')
    expect(problemText(problem('changed-since', { text: { original: 'start' } }), de)).toContain('Beginn')
  })

  it('offers a text for its cell only where that text settles it', () => {
    expect(mendText(problem('date-imprecise', { mend: '2026-03-05' }), de)).toBe('05.03.2026')
    expect(mendText(problem('date-imprecise', { mend: '2026-Q3' }), en)).toBe('2026-Q3')
    expect(mendText(problem('date-or-target', { mend: '4.1' }), de)).toBe('4.1')
    expect(mendText(problem('likely-match', { mend: 'Radweg' }), de)).toBeNull()
    expect(mendText(problem('title-too-long', { mend: 'Kurz' }), de)).toBeNull()
    expect(mendText(problem('date-imprecise', { mend: '2022-2024' }), de)).toBeNull()
  })

  it('is mended in its own column, or in the one it misses', () => {
    const columns = [column('title'), column('targets', { index: 3 })]
    expect(columnOfProblem(problem('not-a-date', { column: 5 }), columns)).toBe(5)
    expect(columnOfProblem(problem('goal-required', { column: null }), columns)).toBe(3)
    expect(columnOfProblem(problem('goal-required', { column: null }), [column('title')])).toBeNull()
    expect(columnOfProblem(problem('likely-match', { column: null }), columns)).toBeNull()
  })
})

describe('a value', () => {
  it('is written as on every other page', () => {
    expect(valueText('status', 'in-progress', de)).toBe('in Umsetzung')
    expect(valueText('progress', 40, de)).toBe('40\u00a0%')
    expect(valueText('cost', 1_500, de)).toBe('1.500,00\u00a0€')
    expect(valueText('end', '2026-12-31', de)).toBe('31.12.2026')
    expect(valueText('primaryGoals', [7, 13], de)).toBe('7, 13')
    expect(valueText('isContinuous', true, de)).toBe('ja')
    expect(valueText('targets', [], de)).toBe('ohne Angabe')
    expect(valueText('cost', 0, de)).toBe('0,00\u00a0€')
    expect(valueText('own:a', 1_234.125, de)).toBe('1234,125')
    expect(valueText('own:b', '2026-Q3', de)).toBe('3. Quartal 2026')
    expect(valueText('own:gone', 'A 1', de)).toBe('A 1')
  })
})
