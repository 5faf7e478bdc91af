import { type CellValue, gridFields } from '@kommune17/domain'
import { format } from '@kommune17/i18n'
import { texts } from '@kommune17/i18n/all-texts'
import { describe, expect, it } from 'vitest'
import { allColumns, shownColumns } from './grid-columns.ts'
import { clearBlock, type FindCell, fillDown, pasteBlock } from './paste-block.ts'

const all = allColumns({ own: [], structure: undefined, texts: texts.de, format: format('de') })
const columns = shownColumns(all, ['status', 'progress', 'plannedEnd', 'costPlanned'])
const limits = { rows: 300, columns: columns.length }
const stored: Readonly<Record<string, CellValue>> = { title: 'Radweg', status: 'planned', progress: 10 }

const find: FindCell = (row, at) => {
  const column = columns[at]
  if (column === undefined || row >= limits.rows) return null
  const shown = stored[column.field] ?? null
  return { measureId: `m${row}`, column, known: shown, shown, isUnread: false, isReadOnly: row === 7 }
}
const block = (top: number, left: number, [bottom, right] = [top, left]) => ({ top, left, bottom, right })
const paste = (matrix: string[][], target: ReturnType<typeof block>) =>
  pasteBlock({ matrix, block: target, limits }, find, 'de')

describe('pasting', () => {
  it('keeps the rest when one cell cannot be read', () => {
    const pasted = paste(
      [
        ['erledigt', '40 %'],
        ['erledigt', 'viel'],
        ['läuft', '60'],
      ],
      block(0, 1),
    )
    expect(pasted.cells.map(({ measureId, field, after }) => [measureId, field, after])).toEqual([
      ['m0', 'status', 'completed'],
      ['m0', 'progress', 40],
      ['m1', 'status', 'completed'],
      ['m2', 'status', 'in-progress'],
      ['m2', 'progress', 60],
    ])
    expect(pasted.unread).toMatchObject([{ measureId: 'm1', field: 'progress', before: 10, text: 'viel' }])
    expect(pasted.block).toEqual(block(0, 1, [2, 2]))
  })

  it('fills a selection with one value and tiles a block over a multiple of it', () => {
    expect(paste([['50']], block(0, 2, [3, 2])).cells.map(({ after }) => after)).toEqual([50, 50, 50, 50])
    const tiled = paste([['50'], ['60']], block(0, 2, [3, 2]))
    expect(tiled.cells.map(({ after }) => after)).toEqual([50, 60, 50, 60])
  })

  it('says what had no place', () => {
    const pasted = paste(
      [
        ['1', '2', '3'],
        ['1', '2', '3'],
      ],
      block(299, 3),
    )
    expect(pasted).toMatchObject({ lostRows: 1, lostColumns: 1 })
  })

  it('leaves out what is there already and marks what may not be changed', () => {
    expect(paste([['geplant', '10']], block(7, 1))).toMatchObject({ cells: [], unread: [] })
    expect(paste([['Idee']], block(7, 1)).unread).toMatchObject([{ problem: { code: 'read-only' } }])
  })

  it('takes the reason for discarding with the status, and marks where it is missing', () => {
    const pasted = paste([['verworfen: zu teuer'], ['verworfen'], ['discarded - no site']], block(0, 1))
    expect(pasted.cells.map(({ measureId, after }) => [measureId, after])).toEqual([
      ['m0', 'discarded: zu teuer'],
      ['m2', 'discarded: no site'],
    ])
    expect(pasted.unread).toMatchObject([
      { measureId: 'm1', text: 'verworfen', problem: { code: 'reason-missing' } },
    ])
    const discarded: FindCell = (row, at) => {
      const cell = find(row, at)
      return cell && { ...cell, shown: 'discarded: zu teuer', known: 'discarded: zu teuer' }
    }
    const again = pasteBlock({ matrix: [['verworfen']], block: block(0, 1), limits }, discarded, 'de')
    expect(again).toMatchObject({ cells: [], unread: [] })
    expect(fillDown(block(1, 1), discarded).cells).toEqual([])
  })

  it('takes rows of different length as they are', () => {
    expect(paste([['Idee', '5'], ['Idee']], block(0, 1)).cells).toHaveLength(3)
  })
})

it('clears what may be empty and says what may not', () => {
  const { cells, unread } = clearBlock(block(0, 0, [0, 2]), find, 'de')
  expect(cells.map(({ field, after }) => [field, after])).toEqual([
    ['status', 'unknown'],
    ['progress', null],
  ])
  expect(unread).toMatchObject([{ field: 'title', problem: { code: 'required' } }])
})

it('fills down from the first row of a block, or from the row above a single one', () => {
  const other: FindCell = (row, at) => {
    const cell = find(row, at)
    return cell && row === 0 ? { ...cell, shown: 77, known: 77 } : cell
  }
  expect(fillDown(block(0, 2, [3, 2]), other).cells.map(({ after }) => after)).toEqual([77, 77, 77])
  expect(fillDown(block(1, 2), other).cells).toHaveLength(1)
  expect(fillDown(block(0, 2), other).cells).toEqual([])
})

it('knows every field of the grid as a column', () => {
  expect(all.map(({ field }) => field).sort()).toEqual([...gridFields].sort())
})
