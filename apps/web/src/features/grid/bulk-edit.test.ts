import type { CellValue } from '@kommune17/domain'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { expect, it } from 'vitest'
import { type BulkWish, previewBulk } from './bulk-edit.ts'
import { allColumns } from './grid-columns.ts'

const all = allColumns({ own: [], structure: undefined, texts: texts.de, format: format('de') })

function preview(field: string, values: readonly CellValue[], wish: Partial<BulkWish>) {
  const column = all.find((known) => known.field === field)
  if (column === undefined) throw new Error(field)
  const targets = values.map((shown, index) => ({
    measureId: `m${index}`,
    column,
    known: shown,
    shown,
    isUnread: false,
    isReadOnly: index === 0,
  }))
  return previewBulk(targets, { column, text: '', operation: 'replace', ...wish }, 'de')
}

it('tells what changes, from what to what, and what does not', () => {
  const values = ['idea', 'idea', 'planned', 'planned', 'in-progress']
  const { cells, groups, same, locked } = preview('status', values, { text: 'in Umsetzung' })
  expect(cells.map(({ measureId }) => measureId)).toEqual(['m1', 'm2', 'm3'])
  expect(groups).toEqual([
    { before: 'planned', after: 'in-progress', count: 2 },
    { before: 'idea', after: 'in-progress', count: 1 },
  ])
  expect([same, locked]).toEqual([1, 1])
})

it('waits for the reason before anything is discarded', () => {
  const values = ['idea', 'idea', 'planned']
  expect(preview('status', values, { text: 'verworfen', reason: ' ' })).toMatchObject({
    asksReason: true,
    cells: [],
    problem: { code: 'reason-missing' },
  })
  const { cells } = preview('status', values, { text: 'verworfen', reason: 'zu teuer' })
  expect(cells.map(({ after }) => after)).toEqual(['discarded: zu teuer', 'discarded: zu teuer'])
})

it('adds and removes goals without touching the others, and leaves no measure without one', () => {
  const seven = { primary: ['7'], secondary: ['11.2'] }
  const values = [null, seven, { primary: ['13'], secondary: [] }]
  expect(preview('goals', values, { text: '13 (7)', operation: 'add' }).cells[0]?.after).toEqual({
    primary: ['7', '13'],
    secondary: ['11.2'],
  })
  const removed = preview('goals', values, { text: '13, 7', operation: 'remove' })
  expect(removed.cells.map(({ after }) => after)).toEqual([{ primary: [], secondary: ['11.2'] }])
  expect(removed.impossible).toBe(1)
})

it('says what is wrong with a value, and does nothing before there is one', () => {
  expect(preview('plannedEnd', [null, null], { text: '31.02.2026' }).problem?.code).toBe('not-a-date')
  expect(preview('status', [null, 'idea'], { text: null })).toMatchObject({ cells: [], problem: null })
})
