import { expect, test } from 'vitest'
import { DomainError, type ErrorCode } from '../errors.ts'
import { fieldIssues } from '../inputs/field-issues.ts'
import { measureChanges, newMeasure } from '../inputs/measure-inputs.ts'
import {
  decideOwn,
  differingOwn,
  ownColumnId,
  ownField,
  refuseImpossibleColumn,
  withOwn,
} from './change-own.ts'
import {
  mostOwnColumns,
  newOwnColumn,
  type OwnColumn,
  type OwnColumnKind,
  parseOwnValue,
} from './own-column.ts'

function column(kind: OwnColumnKind, more: Partial<OwnColumn> = {}): OwnColumn {
  return { id: kind, name: kind, kind, choices: kind === 'choice' ? ['Nord', 'Süd'] : [], ...more }
}

const columns = [column('text'), column('number'), column('date'), column('choice')]

function refusal(act: () => unknown): { code: ErrorCode; details: object } | null {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, details: error.details }
    throw error
  }
  return null
}

test.each([
  ['text', ' A 12\r\nB ', 'A 12\nB'],
  ['text', '  ', null],
  ['text', '', null],
  ['number', 0, 0],
  ['number', -12.345, -12.345],
  ['number', null, null],
  ['date', '2026-Q3', '2026-Q3'],
  ['date', '', null],
  ['choice', 'Süd', 'Süd'],
] as const)('a %s holds %j as %j', (kind, given, stored) => {
  expect(parseOwnValue(column(kind), given)).toEqual({ isValid: true, value: stored })
})

test.each([
  ['text', 5, 'invalid'],
  ['text', 'x'.repeat(2_001), 'too-long'],
  ['number', '12', 'not-a-number'],
  ['number', 1e13, 'out-of-range'],
  ['date', '31.12.2026', 'not-a-date'],
  ['choice', 'West', 'invalid'],
] as const)('a %s refuses %j as %s', (kind, given, code) => {
  expect(parseOwnValue(column(kind), given)).toMatchObject({ isValid: false, issue: { code } })
})

test('values are tidied, unknown columns and impossible values refused by the field they stand in', () => {
  expect(decideOwn(columns, { text: ' x ', number: null })).toEqual({ text: 'x', number: null })
  expect(refusal(() => decideOwn(columns, { other: 'x' }))).toEqual({
    code: 'not-found',
    details: { field: 'own:other' },
  })
  expect(refusal(() => decideOwn(columns, { choice: 'West' }))).toEqual({
    code: 'invalid-input',
    details: { field: 'own:choice', issue: 'invalid' },
  })
})

test('a change touches the columns it names, and null takes a value away', () => {
  const stored = { text: 'x', number: 0 }
  expect(withOwn(stored, { number: null, choice: 'Nord' })).toEqual({ text: 'x', choice: 'Nord' })
  expect(differingOwn(stored, { text: 'x', number: null, date: null })).toEqual({ number: null })
})

test('a choice has choices and nothing else has; names are not given twice; there is a limit', () => {
  const refuse = (others: readonly OwnColumn[], more: Partial<OwnColumn>) =>
    refusal(() => refuseImpossibleColumn(others, { ...column('text', { name: 'Neu' }), ...more }))?.code ??
    null
  expect(refuse(columns, {})).toBeNull()
  expect(refuse(columns, { kind: 'choice' })).toBe('choices-required')
  expect(refuse(columns, { choices: ['a'] })).toBe('choices-required')
  expect(refuse(columns, { name: 'TEXT' })).toBe('already-exists')
  const many = Array.from({ length: mostOwnColumns }, (_, index) => column('text', { name: `${index}` }))
  expect(refuse(many, {})).toBe('too-many')
  expect(newOwnColumn.safeParse({ name: 'Ort', kind: 'choice', choices: ['Nord', 'nord'] }).success).toBe(
    false,
  )
})

test('an own column has a name among the fields, and back', () => {
  expect(ownColumnId(ownField('a'))).toBe('a')
  expect(ownColumnId('title')).toBeNull()
})

test('the form takes own values by the id of their column, and nothing but texts and numbers', () => {
  const id = '018f0000-0000-7000-8000-000000000001'
  const base = { title: 'Radweg', goals: [{ goal: 11 }] }
  expect(newMeasure.parse(base).own).toEqual({})
  expect(newMeasure.parse({ ...base, own: { [id]: 0 } }).own).toEqual({ [id]: 0 })
  expect(measureChanges.parse({ own: { [id]: null } })).toEqual({ own: { [id]: null } })
  const wrong = measureChanges.safeParse({ own: { [id]: true, title: 'x' } })
  expect(wrong.success ? [] : fieldIssues(wrong.error).map(({ path }) => path.split('.')[0])).toEqual([
    'own',
    'own',
  ])
})
